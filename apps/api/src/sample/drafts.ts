import { found, type SampleContext } from './context.js';
import type { SourceMaking } from './source-drafts.js';
import { passagesOf, type VersionRow } from './texts.js';

interface MadePassage {
  id: string;
  kind: string;
  stepId: string | null;
  text: string;
}

/** The texts that the secretariat is writing: each begins with the version circulated last. */
export function mapMakings(context: SampleContext, versions: readonly VersionRow[]) {
  const made = context.source.drafts.makings.map((making) => mapMaking(context, making, versions));
  return {
    makings: made.map(({ row }) => row),
    making_passages: made.flatMap(({ passages }) => passages),
    making_edits: made.flatMap(({ edits }) => edits),
  };
}

function mapMaking(context: SampleContext, making: SourceMaking, versions: readonly VersionRow[]) {
  const priorityId = context.priority(making.priorityId);
  const base = found(
    versions.findLast((version) => version.priority_id === priorityId),
    making.priorityId,
  );
  const began = momentOf(context, making.begunAt);
  const priority = found(
    context.source.roadmap.priorities.find(({ id }) => id === making.priorityId),
    making.priorityId,
  );
  const text: MadePassage[] = passagesOf(context, priority, []);
  const edits = making.edits.map(({ owner, field, after, by, at, ...edit }) => ({
    id: context.passage(owner, field),
    after: after === undefined ? null : context.passage(owner, after),
    text: edit.text,
    by: context.membership(by),
    at: momentOf(context, at),
  }));
  const editOf = (id: string) => edits.find((edit) => edit.id === id);
  const passages = text.flatMap((passage) => {
    const added = edits.filter(({ after }) => after === passage.id);
    return [
      passage,
      ...added.map(({ id, text }): MadePassage => ({ id, kind: 'paragraph', stepId: passage.stepId, text })),
    ];
  });
  const isNew = (id: string): boolean => !text.some((passage) => passage.id === id);
  const history = (act: string, id: string, words: string, version: number, by: string, at: string) => ({
    id: context.ids.own('making edit', `${id} ${act}`),
    priority_id: priorityId,
    passage_id: id,
    act,
    text: words,
    passage_version: version,
    edited_by: by,
    edited_at: at,
  });
  return {
    row: {
      priority_id: priorityId,
      roadmap_id: context.roadmapId,
      base_version_id: base.id,
      begun_at: began,
      begun_by: context.secretariat,
      // Each passage that was added changed its order.
      version: 1 + edits.filter(({ after }) => after !== null).length,
    },
    passages: passages.map((passage, index) => {
      const edit = editOf(passage.id);
      return {
        priority_id: priorityId,
        id: passage.id,
        ordinal: index + 1,
        kind: passage.kind,
        step_id: passage.stepId,
        text: edit?.text ?? passage.text,
        version: edit && !isNew(passage.id) ? 2 : 1,
        state: isNew(passage.id) ? 'added' : 'kept',
        is_new: isNew(passage.id),
        edited_by: edit?.by ?? null,
        edited_at: edit?.at ?? null,
      };
    }),
    edits: [
      ...text.map(({ id, text: words }) => history('began', id, words, 1, context.secretariat, began)),
      ...edits
        .toSorted((one, other) => (one.at < other.at ? -1 : 1))
        .map(({ id, text: words, by, at }) =>
          history(isNew(id) ? 'added' : 'saved', id, words, isNew(id) ? 1 : 2, by, at),
        ),
    ],
  };
}

function momentOf(context: SampleContext, moment: string): string {
  const [day = '', time] = moment.split(' ');
  return context.at(day, time);
}
