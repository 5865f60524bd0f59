import { Client } from './client.mjs';

/** @typedef {{ client: Client, seat: string }} Person somebody with an account and a seat: the id of the membership */

/** The first administrator, by the link that an empty installation prints. */
export async function found(address, token, { administrator: { email, name }, password }) {
  const client = new Client(address);
  await client.act('foundInstallation', { token, email, name, password }, 'user { id }');
  return client;
}

/** @returns {Promise<Person>} who follows the link of an invitation */
export async function accept(address, token, { password }) {
  const client = new Client(address);
  const viewer = await client.act('acceptInvitation', { token, password }, 'memberships { id }');
  return { client, seat: viewer.memberships[0].id };
}

/**
 * One invites, the other follows the link.
 * @param {Client} by
 * @returns {Promise<Person>}
 */
export async function bringIn(by, invitation, region) {
  const { token } = await by.once('inviteMember', invitation, 'token');
  return accept(by.address, token, region);
}

/** The secretariat records the letter of a delegation, an administrator confirms the seat: from then on its head may sign. */
export async function confirm(secretariat, administrator, roadmapId, seats) {
  const { memberships } = await secretariat.ask('query ($id: ID!) { memberships(roadmapId: $id) { id version } }', {
    id: roadmapId,
  });
  const confirmOne = async (membershipId, place) => {
    const { version } = memberships.find(({ id }) => id === membershipId);
    const recorded = await secretariat.once(
      'recordLetter',
      { membershipId, expectedVersion: version, reference: `Note verbale ${place + 1}` },
      'version',
    );
    await administrator.once('confirmSeat', { membershipId, expectedVersion: recorded.version }, 'version');
  };
  await Promise.all(seats.map(confirmOne));
}
