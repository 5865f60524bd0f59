import { useTranslation } from 'react-i18next';
import { useFormats } from '../../shared/session/useFormats.js';
import type { Health } from './health.documents.js';

/** A part of the installation as the page tells of it. */
export interface PartFacts {
  key: string;
  name: string;
  /** Null where there is nothing to answer: it is told by its figures alone. */
  state: Health['mailServer'] | null;
  facts: string[];
}

const UNITS = ['B', 'KB', 'MB', 'GB', 'TB'] as const;

/** Each part with its facts in words: what is not known is left out or said, and never zero. */
export function useHealthFacts(): (health: Health) => PartFacts[] {
  const { t } = useTranslation('health');
  const formats = useFormats();
  const size = (bytes: number): string => {
    const power = Math.min(UNITS.length - 1, Math.max(0, Math.floor(Math.log(bytes || 1) / Math.log(1024))));
    return `${formats.number(bytes / 1024 ** power, power > 2 ? 1 : 0)} ${UNITS[power]}`;
  };
  const moment = (instant: string): string => `${formats.day(instant, 'table')}, ${formats.time(instant)}`;
  const some = (count: number, key: 'mail.tried' | 'mail.refused' | 'mail.givenUp'): string[] =>
    count > 0 ? [t(key, { count })] : [];

  return ({ database, jobs, mails, files, ...health }) => [
    { key: 'version', name: t('version.part'), state: null, facts: [t('version.fact', { version: health.version })] },
    {
      key: 'database',
      name: t('database.part'),
      state: 'reachable',
      facts: [
        t('database.version', { version: database.version }),
        t('database.size', { size: size(database.sizeBytes) }),
        t('database.migrations', { count: database.migrations }),
      ],
    },
    {
      key: 'ledger',
      name: t('ledger.part'),
      state: null,
      facts: [database.unsealed === 0 ? t('ledger.sealed') : t('ledger.unsealed', { count: database.unsealed })],
    },
    {
      key: 'jobs',
      name: t('jobs.part'),
      state: null,
      facts: [
        t('jobs.waiting', { count: jobs.waiting }),
        ...(jobs.waitingSince === null ? [] : [t('jobs.since', { time: moment(jobs.waitingSince) })]),
        t('jobs.running', { count: jobs.running }),
        t('jobs.failed', { count: jobs.failed }),
      ],
    },
    {
      key: 'mail',
      name: t('mail.part'),
      state: health.mailServer,
      facts: [
        ...(health.mailServer === 'not_configured' ? [t('mail.none')] : []),
        ...(health.mailTrouble === null ? [] : [t('mail.trouble', { words: health.mailTrouble })]),
        t('mail.waiting', { count: mails.waiting }),
        ...some(mails.triedInVain, 'mail.tried'),
        mails.lastSentAt === null ? t('mail.never') : t('mail.sent', { time: moment(mails.lastSentAt) }),
        ...some(mails.refused, 'mail.refused'),
        ...some(mails.givenUp, 'mail.givenUp'),
      ],
    },
    {
      key: 'files',
      name: t(health.filesInBucket ? 'files.bucket' : 'files.disk'),
      state: health.fileStore,
      facts: [
        t('files.count', { count: files.count, size: size(files.usedBytes) }),
        health.freeBytes === null
          ? t('files.unknown')
          : t('files.free', { free: size(health.freeBytes), kept: size(health.keptFreeBytes) }),
      ],
    },
    {
      key: 'scanner',
      name: t('scanner.part'),
      state: health.scanner,
      facts:
        health.scanner === 'not_configured'
          ? [t('scanner.none')]
          : [t('scanner.waiting', { count: files.waitingForScan })],
    },
  ];
}
