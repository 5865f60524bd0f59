import { canCirculate, passageLabels } from '@waymark/domain';
import type { Wire } from '../../../kernel/index.js';
import type { TranslationFacts } from './translation.sql.js';
import type { Translation } from './translation.types.js';

/** A translation as those who write it read it. */
export function translationOf(facts: Wire<TranslationFacts>): Wire<Translation> {
  const { state, versionId, roadmapId: _, of: ___, passages, ...told } = facts;
  const labels = passageLabels(passages.map(({ number }) => number));
  return {
    ...told,
    circulable: versionId !== null && state === 'consultation' && canCirculate(state),
    passages: passages
      .map(({ number: __, ...passage }, at) => ({ ...passage, label: labels[at] ?? '' }))
      // A passage without words has nothing to be translated.
      .filter(({ source }) => source !== ''),
  };
}
