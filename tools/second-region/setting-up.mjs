import { accept, bringIn, confirm, found } from './people.mjs';

const SETUP = 'version participants { id code } missing { code }';

/**
 * From an empty installation to a roadmap that is being drafted, with its delegations.
 * @param {string} token of the link that the installation prints at its first start
 */
export async function setUp(address, token, region) {
  const administrator = await found(address, token, region.administrator);
  for (const { code, name, chip, footnote = null, footnoteMark = null } of region.participants)
    await administrator.once('addCountry', { code, designation: { name, chip, footnote, footnoteMark } }, 'code');
  const { titles, periodStart, periodEnd, reportingDates, symbolPrefix, ...roadmap } = region.roadmap;
  const created = await administrator.once(
    'createRoadmap',
    { ...roadmap, secretariatEmail: region.secretariat.email, secretariatTitle: region.secretariat.title },
    'id invitation { token }',
  );
  const roadmapId = created.id;
  const secretariat = await accept(address, created.invitation.token, region.secretariat);
  const { client } = secretariat;

  let setup = (await client.ask(`query ($code: String!) { roadmapSetup(roadmap: $code) { ${SETUP} } }`, roadmap))
    .roadmapSetup;
  const settings = {
    translations: titles.map(({ language }) => language),
    titles,
    originCodes: region.origins,
    periodStart,
    periodEnd,
    reportingDates,
    symbolPrefix,
  };
  setup = await client.act('saveSettings', { roadmapId, expectedVersion: setup.version, ...settings }, SETUP);
  for (const { code } of region.participants)
    setup = await client.once(
      'addParticipant',
      { roadmapId, expectedVersion: setup.version, countryCode: code },
      SETUP,
    );
  const participants = new Map(setup.participants.map(({ id, code }) => [code, id]));

  const institutions = new Map();
  for (const { participant, ...institution } of region.institutions) {
    const input = { roadmapId, countryCode: participant, ...institution };
    institutions.set(institution.code, (await client.once('addInstitution', input, 'id')).id);
  }

  const heads = new Map();
  for (const { code, name } of region.participants) {
    const email = `chef.${code.toLowerCase()}@neuf-rives.example`;
    const title = `Chef de délégation, ${name}`;
    const seat = { role: 'delegation_head', accreditation: 'head', participantId: participants.get(code) };
    heads.set(code, await bringIn(client, roadmapId, { email, title, ...seat }));
  }
  await confirm(
    client,
    administrator,
    roadmapId,
    [...heads.values()].map(({ seat }) => seat),
  );
  const { coordinators, focalPoints } = await delegations(region, roadmapId, { participants, institutions, heads });
  const { roadmapSetup } = await client.ask(
    `query ($code: String!) { roadmapSetup(roadmap: $code) { ${SETUP} } }`,
    roadmap,
  );
  await client.once('startDrafting', { roadmapId, expectedVersion: roadmapSetup.version }, SETUP);
  return {
    code: roadmap.code,
    roadmapId,
    administrator,
    secretariat,
    participants,
    institutions,
    heads,
    coordinators,
    focalPoints,
  };
}

/** The delegations that report: the head invites a coordinator, who invites the focal point of an institution. */
async function delegations(
  { delegations: reporting, participants: all },
  roadmapId,
  { participants, institutions, heads },
) {
  const [coordinators, focalPoints] = [new Map(), new Map()];
  for (const { participant, institution } of reporting) {
    const { name } = all.find(({ code }) => code === participant);
    const participantId = participants.get(participant);
    const at = `${participant.toLowerCase()}@neuf-rives.example`;
    const coordinator = await bringIn(heads.get(participant).client, roadmapId, {
      email: `coordination.${at}`,
      title: `Coordination nationale, ${name}`,
      role: 'national_coordinator',
      participantId,
    });
    coordinators.set(participant, coordinator);
    const focalPoint = await bringIn(coordinator.client, roadmapId, {
      email: `point.focal.${at}`,
      title: `Point focal, ${name}`,
      role: 'focal_point',
      participantId,
      institutionIds: [institutions.get(institution)],
    });
    focalPoints.set(participant, focalPoint);
  }
  return { coordinators, focalPoints };
}
