import { key, type Builder, type Operation, type Scene } from './case.js';

/** Words that nobody but the secretariat is ever to read. */
const UNSEEN = 'Unseen words of the matrix.';

/** A priority that was never circulated. */
const proposed = async ({ rows, world }: Scene): Promise<string> => {
  const [row] = await rows<{ id: string }>(
    `insert into priorities (roadmap_id, sort, state)
     select $1::uuid, 1000 + (random() * 1000000)::int, 'draft' returning id`,
    [world.roadmapId],
  );
  return row?.id ?? '';
};

interface Written {
  priorityId: string;
  passageId: string;
}

/** One with its text in the making. */
const written = async (scene: Scene): Promise<Written> => {
  const { insert, world } = scene;
  const priorityId = await proposed(scene);
  const secretariat = world.memberships['secretariat'];
  await scene.rows('insert into makings (priority_id, roadmap_id, begun_by) values ($1, $2, $3)', [
    priorityId,
    world.roadmapId,
    secretariat,
  ]);
  const passages = ['priority_title', 'priority_objective', 'priority_summary', 'paragraph'].map((kind, at) =>
    insert('making_passages', {
      priority_id: priorityId,
      ordinal: at + 1,
      kind,
      text: UNSEEN,
      version: 1,
      state: 'added',
      is_new: true,
    }),
  );
  const [, , , paragraph] = await Promise.all(passages);
  return { priorityId, passageId: paragraph?.id ?? '' };
};

const writing =
  (given: (written: Written, scene: Scene) => object): Builder =>
  async (scene) => {
    const text = await written(scene);
    return { variables: { input: { priorityId: text.priorityId, ...given(text, scene) } } };
  };

/** A text in the making of a roadmap that is translated into French, with the translation of a passage. */
const translated = async (scene: Scene) => {
  const text = await written(scene);
  await scene.rows(`update roadmaps set languages = array['en', 'fr'] where id = $1`, [scene.world.roadmapId]);
  await scene.rows(
    `insert into making_translations (priority_id, passage_id, language, text, source, edited_by) values ($1, $2, 'fr', $3, 'Earlier.', $4)`,
    [text.priorityId, text.passageId, UNSEEN, scene.world.memberships['secretariat']],
  );
  return { ...text, language: 'fr', source: UNSEEN, expectedVersion: 1 };
};

export const draftingCases: Record<string, Operation> = {
  draftPage: {
    document:
      'query ($priority: String) { draftPage(roadmap: "screening", priority: $priority) { making { passages { text } } } }',
    records: {
      making: async (scene) => ({ variables: { priority: (await written(scene)).priorityId }, record: UNSEEN }),
    },
  },
  passageHistory: {
    document: `query ($priorityId: ID!, $passageId: ID!) {
      passageHistory(priorityId: $priorityId, passageId: $passageId) { items { text } } }`,
    records: {
      edit: async (scene) => {
        const text = await written(scene);
        await scene.rows(
          `insert into making_edits (priority_id, passage_id, act, text, passage_version, edited_by) values ($1, $2, 'saved', $3, 2, $4)`,
          [text.priorityId, text.passageId, UNSEEN, scene.world.memberships['secretariat']],
        );
        return { variables: { ...text }, record: UNSEEN };
      },
    },
  },
  translationPage: {
    document: `query ($priority: String!) {
      translationPage(roadmap: "screening", priority: $priority, language: "fr") { translation { passages { text } } } }`,
    records: {
      translation: async (scene) => {
        const { priorityId } = await translated(scene);
        return { variables: { priority: priorityId }, record: UNSEEN };
      },
    },
  },
  saveTranslation: {
    document: 'mutation ($input: SaveTranslationInput!) { saveTranslation(input: $input) { language } }',
    records: {
      translation: async (scene) => ({ variables: { input: { ...(await translated(scene)), text: 'Autre.' } } }),
    },
  },
  confirmTranslation: {
    document: 'mutation ($input: ConfirmTranslationInput!) { confirmTranslation(input: $input) { language } }',
    records: { translation: async (scene) => ({ variables: { input: await translated(scene) } }) },
  },
  takeTranslations: {
    document: 'mutation ($input: TakeTranslationsInput!) { takeTranslations(input: $input) { language } }',
    records: {
      translation: async (scene) => {
        const { priorityId, language, ...passage } = await translated(scene);
        return { variables: { input: { priorityId, language, texts: [{ ...passage, text: 'Autre.' }] } } };
      },
    },
  },
  circulateTranslation: {
    document: 'mutation ($input: CirculateTranslationInput!) { circulateTranslation(input: $input) { language } }',
    records: {
      'text in consultation': async (scene) => {
        const [text] = await scene.rows<{ id: string }>(
          `select id from priorities where code = 'P3' and roadmap_id = $1`,
          [scene.world.roadmapId],
        );
        await scene.rows(`update priorities set state = 'consultation' where id = $1`, [text?.id]);
        await scene.rows(`update roadmaps set languages = array['en', 'fr'] where id = $1`, [scene.world.roadmapId]);
        await scene.rows('delete from makings where priority_id = $1', [text?.id]);
        await scene.rows(
          `insert into making_translations (priority_id, passage_id, language, text, source, edited_by)
           select p.id, x.id, 'fr', 'Titre', x.text, $2 from priorities p join passages x on x.version_id = p.current_version_id
           where p.id = $1 and x.kind = 'priority_title'`,
          [text?.id, scene.world.memberships['secretariat']],
        );
        return { variables: { input: { priorityId: text?.id, language: 'fr', idempotencyKey: key() } } };
      },
    },
  },
  addPriority: {
    document: 'mutation ($input: AddPriorityInput!) { addPriority(input: $input) { priorityId } }',
    records: {
      priority: ({ world }) => ({
        variables: { input: { roadmapId: world.roadmapId, title: UNSEEN, idempotencyKey: key() } },
      }),
    },
  },
  startMaking: {
    document: 'mutation ($input: StartMakingInput!) { startMaking(input: $input) { priorityId } }',
    records: {
      'priority without a text': async (scene) => ({
        variables: { input: { priorityId: await proposed(scene), idempotencyKey: key() } },
      }),
    },
  },
  discardMaking: {
    document: 'mutation ($input: DiscardMakingInput!) { discardMaking(input: $input) }',
    records: { making: writing(() => ({ expectedRevision: '1-0', idempotencyKey: key() })) },
  },
  savePassage: {
    document: 'mutation ($input: SavePassageInput!) { savePassage(input: $input) { passage { version } } }',
    records: { passage: writing(({ passageId }) => ({ passageId, text: `${UNSEEN} More.`, expectedVersion: 1 })) },
  },
  changeMaking: {
    document: 'mutation ($input: ChangeMakingInput!) { changeMaking(input: $input) { version } }',
    records: {
      passage: writing(({ passageId }) => ({
        change: 'remove',
        passageId,
        expectedVersion: 1,
        idempotencyKey: key(),
      })),
    },
  },
  tendPassage: {
    document: 'mutation ($input: TendPassageInput!) { tendPassage(input: $input) { version } }',
    records: { passage: writing(({ passageId }) => ({ passageId })) },
  },
  orderPriorities: {
    document: 'mutation ($input: OrderPrioritiesInput!) { orderPriorities(input: $input) { id } }',
    records: {
      priorities: async (scene) => {
        const { rows, world } = scene;
        await proposed(scene);
        await proposed(scene);
        const all = await rows<{ id: string }>(
          `select id from priorities where roadmap_id = $1 and kind = 'priority' and current_version_id is null order by sort desc`,
          [world.roadmapId],
        );
        const priorityIds = all.map(({ id }) => id);
        return { variables: { input: { roadmapId: world.roadmapId, priorityIds, idempotencyKey: key() } } };
      },
    },
  },
};

export const draftingAccess = `
                                          S     H     Ha    D     C     F     O     N     P            E              A
draftPage | making | -                    yes   404   404   404   404   404   404   404   401          404            404
translationPage | translation | -         yes   404   404   404   404   404   404   404   401          404            404
saveTranslation | translation | -         yes   404   404   404   404   404   404   404   401          404            404
confirmTranslation | translation | -      yes   404   404   404   404   404   404   404   401          404            404
takeTranslations | translation | -        yes   404   404   404   404   404   404   404   401          404            404
circulateTranslation | text in consultation | - yes 404 404   404   404   404   404   404   401          404            404
passageHistory | edit | -                 yes   404   404   404   404   404   404   404   401          404            404
addPriority | priority | -                yes   role  role  role  role  role  role  role  401          404            404
startMaking | priority without a text | - yes   404   404   404   404   404   404   404   401          404            404
discardMaking | making | -                yes   404   404   404   404   404   404   404   401          404            404
savePassage | passage | -                 yes   404   404   404   404   404   404   404   401          404            404
changeMaking | passage | -                yes   404   404   404   404   404   404   404   401          404            404
tendPassage | passage | -                 yes   404   404   404   404   404   404   404   401          404            404
orderPriorities | priorities | -          yes   role  role  role  role  role  role  role  401          404            404
`;
