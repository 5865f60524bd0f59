import { useContext } from 'react';
import { Sources } from '../../shared/drafting/Sources.js';
import { BesideContext, ReferenceContext } from './DraftContext.js';

/** Whose accepted amendments the changed words of a passage may come from, since the version that it is compared with. */
export function PassageSources({ passageId }: { passageId: string }) {
  const reference = useContext(ReferenceContext);
  const beside = useContext(BesideContext);
  const sources = (beside?.sources.get(passageId) ?? []).filter(
    ({ versionNumber }) => reference === null || versionNumber >= reference.number,
  );
  return beside?.code && sources.length > 0 ? <Sources sources={sources} code={beside.code} /> : null;
}
