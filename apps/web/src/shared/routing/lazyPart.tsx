import { useToast } from '@waymark/ui';
import { useEffect, useState, type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { toAppError } from '../api/AppError.js';
import { appFile } from './appFile.js';

/** News that is not to pass by itself, in ms: a day. */
const STAYS = 86_400_000;

/**
 * A part of a page (a dialog, a sheet) that is downloaded when it is first shown. Where its file cannot be had, the
 * page with everything that is written on it stays: a toast says why, and the part closes.
 * @param load for example `async () => (await import('./MoreSheet.js')).MoreSheet`
 * @param close takes from the properties what closes the part
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  close: (props: Props) => () => void,
): ComponentType<Props> {
  let loaded: ComponentType<Props> | undefined;
  return function LazyPart(props) {
    const { t } = useTranslation();
    const toast = useToast();
    const [Component, setComponent] = useState(() => loaded);
    useEffect(() => {
      if (loaded) return undefined;
      let shown = true;
      appFile(load).then(
        (found) => {
          loaded = found;
          if (shown) setComponent(() => found);
        },
        (thrown: unknown) => {
          if (!shown) return;
          const outdated = toAppError(thrown).code === 'OUTDATED';
          toast({
            text: outdated ? `${t('outdated.title')}. ${t('outdated.body')}` : t('network'),
            action: outdated ? { label: t('outdated.reload'), onAct: () => window.location.reload() } : undefined,
            duration: outdated ? STAYS : undefined,
          });
          close(props)();
        },
      );
      return () => {
        shown = false;
      };
      // eslint-disable-next-line react-hooks/exhaustive-deps -- asked for once each time it is shown
    }, []);
    return Component ? <Component {...props} /> : null;
  };
}
