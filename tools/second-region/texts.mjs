const MAKING = 'priorityId version steps { id } passages { id kind stepId text version }';

/**
 * Writes every text as its secretariat does, passage by passage, and translates it.
 * @param translations words by the French ones, by language
 * @returns the steps in order, each with what is planned for it
 */
export async function write({ secretariat: { client }, roadmapId, code: roadmapCode }, { texts, translations }) {
  const steps = [];
  for (const text of texts) {
    const made = await client.once('addPriority', { roadmapId, kind: text.kind, title: text.title }, MAKING);
    const { priorityId } = made;
    const write = async (making, kind, stepId, words) => {
      const passage = making.passages.find((one) => one.kind === kind && one.stepId === stepId);
      const input = { priorityId, passageId: passage.id, expectedVersion: passage.version, text: words };
      await client.act('savePassage', input, 'passage { id }');
    };
    const change = (making, input) =>
      client.once('changeMaking', { priorityId, expectedVersion: making.version, ...input }, MAKING);

    await write(made, 'priority_objective', null, text.objective);
    await write(made, 'priority_summary', null, text.summary);
    let making = made;
    let after = made.passages.find(({ kind }) => kind === 'priority_summary').id;
    for (const words of text.items) {
      making = await change(making, { change: 'add', ownKind: 'item', afterPassageId: after, text: words });
      after = making.passages.find((passage) => passage.kind === 'item' && passage.text === words).id;
    }
    for (const plan of text.steps) {
      const before = making.steps.at(-1)?.id ?? null;
      making = await change(making, { change: 'add_step', afterStepId: before, text: plan.title });
      const stepId = making.steps.at(-1).id;
      await write(making, 'step_description', stepId, plan.description);
      await write(making, 'step_expected_result', stepId, plan.result);
      steps.push({ ...plan, id: stepId, priorityId });
    }
    await translate(client, roadmapCode, priorityId, translations);
  }
  return steps;
}

/** What is in another language when the text is circulated goes out with it. */
async function translate(client, roadmap, priorityId, translations) {
  const into = async ([language, words]) => {
    const { translationPage } = await client.ask(
      `query ($roadmap: String!, $priority: String!, $language: String!) {
         translationPage(roadmap: $roadmap, priority: $priority, language: $language) {
           translation { passages { id source version } } } }`,
      { roadmap, priority: priorityId, language },
    );
    for (const { id: passageId, source, version: expectedVersion } of translationPage.translation.passages) {
      const input = { priorityId, language, passageId, source, expectedVersion, text: words[source] };
      await client.act('saveTranslation', input, 'language');
    }
  };
  await Promise.all(Object.entries(translations).map(into));
}

/** Puts the draft of the whole document out. @returns the edition */
export async function circulate({ client }, roadmapId, { note }) {
  const { circulation } = await client.ask(
    'query ($id: ID!) { circulation(roadmapId: $id) { texts { priorityId version } hindrances { code named } } }',
    { id: roadmapId },
  );
  const texts = circulation.texts
    .filter(({ version }) => version !== null)
    .map(({ priorityId, version }) => ({ priorityId, expectedVersion: version }));
  return client.once('circulate', { roadmapId, note, texts, evenWhileEdited: false }, 'id number hash');
}
