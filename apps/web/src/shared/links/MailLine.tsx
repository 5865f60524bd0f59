import { useTranslation } from 'react-i18next';
import { graphql, readFragment, type FragmentType } from '../../gql/index.js';
import { useFormats } from '../session/useFormats.js';

const MailedLink = graphql(`
  fragment MailedLink on MailProgress {
    state
    at
  }
`);

/** How far the mail with a link has come. */
export function MailLine({ mail: ref }: { mail: FragmentType<typeof MailedLink> }) {
  const { state, at } = readFragment(MailedLink, ref);
  const { t } = useTranslation('entrance');
  const formats = useFormats();
  return <>{t(`mail.${state}`, { day: formats.day(at, 'table'), time: formats.time(at) })}</>;
}
