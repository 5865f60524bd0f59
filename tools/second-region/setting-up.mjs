import { accept, bringIn, confirm, found } from './people.mjs';

const SETUP = 'version participants { id code }';

/**
 * From an empty installation to a roadmap that is being drafted, with its delegations.
 * @param {string} token of the link that the installation prints at its first start
 */
export async function setUp(address, token, region) {
  const administrator = await found(address, token, region);
  await Promise.all(
    region.participants.map(({ code, name, chip, footnote = null, footnoteMark = null }) =>
      administrator.once('addCountry', { code, designation: { name, chip, footnote, footnoteMark } }, 'code'),
    ),
  );
  const created = await administrator.once('createRoadmap', newRoadmap(region), 'id invitation { token }');
  const roadmapId = created.id;
  const secretariat = await accept(address, created.invitation.token, region);
  const participants = await settle(secretariat.client, roadmapId, region);
  const institutions = await addInstitutions(secretariat.client, roadmapId, region);
  const heads = await bringHeads(secretariat.client, { roadmapId, participants }, region);
  const seats = [...heads.values()].map(({ seat }) => seat);
  await confirm(secretariat.client, administrator, roadmapId, seats);
  const built = { code: region.roadmap.code, roadmapId, secretariat, participants, institutions, heads };
  const teams = await bringTeams(built, region);
  const { version } = await readSetup(secretariat.client, region.roadmap);
  await secretariat.client.once('startDrafting', { roadmapId, expectedVersion: version }, SETUP);
  return { ...built, ...teams };
}

async function readSetup(client, { code }) {
  const { roadmapSetup } = await client.ask(`query ($code: String!) { roadmapSetup(roadmap: $code) { ${SETUP} } }`, {
    code,
  });
  return roadmapSetup;
}

const newRoadmap = ({ roadmap, secretariat }) => {
  const { code, title, shortTitle, language, zone } = roadmap;
  return {
    code,
    title,
    shortTitle,
    language,
    zone,
    secretariatEmail: secretariat.email,
    secretariatTitle: secretariat.title,
  };
};

/** Languages, period and participants. @returns ids of the participants, by code */
async function settle(client, roadmapId, { roadmap, origins, participants }) {
  const { titles, periodStart, periodEnd, reportingDates, symbolPrefix } = roadmap;
  const translations = titles.map(({ language }) => language);
  const settings = { translations, titles, originCodes: origins, periodStart, periodEnd, reportingDates, symbolPrefix };
  const { version } = await readSetup(client, roadmap);
  let setup = await client.act('saveSettings', { roadmapId, expectedVersion: version, ...settings }, SETUP);
  for (const { code: countryCode } of participants)
    setup = await client.once('addParticipant', { roadmapId, expectedVersion: setup.version, countryCode }, SETUP);
  return new Map(setup.participants.map(({ id, code }) => [code, id]));
}

/** @returns their ids by code */
async function addInstitutions(client, roadmapId, { institutions }) {
  const added = institutions.map(async ({ participant: countryCode, ...institution }) => {
    const { id } = await client.once('addInstitution', { roadmapId, countryCode, ...institution }, 'id');
    return [institution.code, id];
  });
  return new Map(await Promise.all(added));
}

async function bringHeads(client, { roadmapId, participants }, region) {
  const brought = region.participants.map(async ({ code, name }) => {
    const invitation = {
      roadmapId,
      email: `chef.${addressIn(code)}`,
      title: `Chef de délégation, ${name}`,
      role: 'delegation_head',
      accreditation: 'head',
      participantId: participants.get(code),
    };
    return [code, await bringIn(client, invitation, region)];
  });
  return new Map(await Promise.all(brought));
}

/** The delegations that report: the head invites a coordinator, who invites the focal point of an institution. */
async function bringTeams({ roadmapId, participants, institutions, heads }, region) {
  const [coordinators, focalPoints] = [new Map(), new Map()];
  const bring = async ({ participant, institution }) => {
    const { name } = region.participants.find(({ code }) => code === participant);
    const seat = { roadmapId, participantId: participants.get(participant) };
    const coordination = {
      ...seat,
      email: `coordination.${addressIn(participant)}`,
      title: `Coordination nationale, ${name}`,
      role: 'national_coordinator',
    };
    const coordinator = await bringIn(heads.get(participant).client, coordination, region);
    const focal = {
      ...seat,
      email: `point.focal.${addressIn(participant)}`,
      title: `Point focal, ${name}`,
      role: 'focal_point',
      institutionIds: [institutions.get(institution)],
    };
    coordinators.set(participant, coordinator);
    focalPoints.set(participant, await bringIn(coordinator.client, focal, region));
  };
  await Promise.all(region.delegations.map(bring));
  return { coordinators, focalPoints };
}

const addressIn = (code) => `${code.toLowerCase()}@neuf-rives.example`;
