import { styled } from '@mui/material/styles';
import { CopyButton, Note } from '@waymark/ui';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

const Address = styled('code')({ display: 'block', margin: '4px 0 8px', overflowWrap: 'anywhere', fontSize: 13 });

/** A link that was just made; `token` null where it was told before. */
export interface MadeLink {
  kind: 'invitation' | 'reset';
  token: string | null;
  /** Whom an invitation is for */
  email?: string;
  /** Whether it goes to the address by mail as well */
  mailed?: boolean;
  /** The seat, where several are told of at once */
  title?: string;
}

interface LinkNoteProps extends MadeLink {
  /** One of several: another has the focus */
  aside?: boolean;
}

/** Shows a link once, to be copied. It is kept nowhere on the device. */
export function LinkNote({ kind, token, email = '', mailed = false, title, aside = false }: LinkNoteProps) {
  const { t } = useTranslation('entrance');
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!aside) root.current?.focus();
  }, [token, aside]);
  const address = `${window.location.origin}/${kind}/${token ?? ''}`;
  return (
    <div ref={root} tabIndex={-1} style={{ marginTop: 12 }}>
      <Note role="status">
        <b>{title === undefined ? t(`link.${kind}`, { email }) : t('link.ofSeat', { email, title })}</b>
        {token === null ? (
          <p>{t('link.gone')}</p>
        ) : (
          <>
            <Address>{address}</Address>
            <p style={{ marginBottom: 8 }}>
              {mailed && <>{t('link.mailed')} </>}
              {t('link.once')}
            </p>
            <CopyButton text={address} label={t('link.copy')} copiedLabel={t('link.copied')} />
          </>
        )}
      </Note>
    </div>
  );
}
