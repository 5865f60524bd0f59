import { Client } from './client.mjs';

/** @typedef {{ client: Client, email: string, seat: string, title: string }} Person somebody with an account and a seat */

/** Nobody uses it but the people of the built region. */
export const PASSWORD = 'neuf rives et une saison';

/** The first administrator, by the link that an empty installation prints. */
export async function found(address, token, { email, name }) {
  const client = new Client(address);
  await client.act('foundInstallation', { token, email, name, password: PASSWORD }, 'user { id }');
  return client;
}

/** @returns {Promise<Person>} who follows the link of an invitation */
export async function accept(address, token, { email, title }) {
  const client = new Client(address);
  const viewer = await client.act(
    'acceptInvitation',
    { token, password: PASSWORD },
    'user { id } memberships { id title }',
  );
  return { client, email, title, seat: viewer.memberships[0].id };
}

/** One invites, the other follows the link. */
export async function bringIn(
  by,
  roadmapId,
  { email, title, role, accreditation, participantId, institutionIds = [] },
) {
  const made = await by.once(
    'inviteMember',
    { roadmapId, email, title, role, accreditation, participantId, institutionIds },
    'token',
  );
  return accept(by.address, made.token, { email, title });
}

/** The secretariat records the letter of a delegation, an administrator confirms the seat: from then on its head may sign. */
export async function confirm(secretariat, administrator, roadmapId, seats) {
  const { memberships } = await secretariat.ask('query ($id: ID!) { memberships(roadmapId: $id) { id version } }', {
    id: roadmapId,
  });
  for (const [place, membershipId] of seats.entries()) {
    const { version } = memberships.find(({ id }) => id === membershipId);
    const recorded = await secretariat.once(
      'recordLetter',
      { membershipId, expectedVersion: version, reference: `Note verbale ${place + 1}` },
      'version',
    );
    await administrator.once('confirmSeat', { membershipId, expectedVersion: recorded.version }, 'version');
  }
}
