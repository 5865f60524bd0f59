import { randomUUID } from 'node:crypto';
import { sessionOf, type TestApi } from './api.js';
import { TEST_PASSWORD, unique } from './factories.js';
import type { Accepted } from './people.js';

const SETUP = `id code title shortTitle language languages requiredLanguages draftingSince periodStart periodEnd zone currency reportingDates
  floor { numerator denominator } quorum silenceAllowed publicationLevel symbolPrefix workingDays holidays titles { language title shortTitle }
  participants { id code name chip footnote footnoteMark ownDesignation elector zone workingDays holidays hasHead headInvitedAt removable }
  origins { code name } missing { code section participantId } distributionLabels { distribution label } version`;

export interface ShownSetup {
  id: string;
  code: string;
  title: string;
  version: number;
  draftingSince: string | null;
  languages: string[];
  reportingDates: string[];
  publicationLevel: string;
  currency: string;
  participants: {
    id: string;
    code: string;
    name: string;
    chip: string;
    footnote: string | null;
    footnoteMark: string | null;
    removable: boolean;
    hasHead: boolean;
    headInvitedAt: string | null;
  }[];
  origins: { code: string }[];
  missing: { code: string; section: string; participantId: string | null }[];
}

/** Setting up over one application, as administrator and secretariat do it. */
export function settingUp(api: TestApi) {
  const create = (input: object = {}, as = 'administrator') =>
    api.gql<{
      createRoadmap: {
        id: string;
        code: string;
        invitation: { token: string | null; invitation: { email: string; language: string } };
      };
    }>(
      `mutation ($input: CreateRoadmapInput!) { createRoadmap(input: $input) { id code title invitation { token invitation { email role language } } } }`,
      {
        input: {
          title: 'Voluntary return and reintegration',
          shortTitle: 'Return',
          code: unique('return'),
          language: 'fr',
          zone: 'Africa/Tunis',
          secretariatEmail: `${unique('secretariat')}@example.org`,
          secretariatTitle: 'Secretariat',
          idempotencyKey: randomUUID(),
          ...input,
        },
      },
      as,
    );

  const accept = async (token: string | null): Promise<string> => {
    const accepted = await api.gql<Accepted>(
      `mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { user { id email name administrator } memberships { id title } } }`,
      { input: { token, password: TEST_PASSWORD } },
    );
    return sessionOf(accepted);
  };

  async function beingSetUp(): Promise<{ id: string; code: string; as: string }> {
    const { data } = await create();
    const { id, code, invitation } = data.createRoadmap;
    return { id, code, as: await accept(invitation.token) };
  }

  const read = async (code: string, as: string): Promise<ShownSetup> =>
    (
      await api.gql<{ roadmapSetup: ShownSetup }>(
        `query ($code: String!) { roadmapSetup(roadmap: $code) { ${SETUP} } }`,
        { code },
        as,
      )
    ).data.roadmapSetup;

  /** An act on the set-up as it is now. */
  async function act(operation: string, type: string, { code, as }: { code: string; as: string }, input: object) {
    const { id, version } = await read(code, as);
    const answer = await api.gql<Record<string, ShownSetup>>(
      `mutation ($input: ${type}!) { ${operation}(input: $input) { ${SETUP} } }`,
      { input: { roadmapId: id, expectedVersion: version, ...input } },
      as,
    );
    return { setup: answer.data?.[operation] as ShownSetup, errors: answer.errors };
  }
  const save = (roadmap: { code: string; as: string }, input: object) =>
    act('saveSettings', 'SaveSettingsInput', roadmap, input);
  const add = (roadmap: { code: string; as: string }, countryCode: string) =>
    act('addParticipant', 'AddParticipantInput', roadmap, { countryCode, idempotencyKey: randomUUID() });
  const start = (roadmap: { code: string; as: string }) =>
    act('startDrafting', 'StartDraftingInput', roadmap, { idempotencyKey: randomUUID() });

  return { create, accept, beingSetUp, read, act, save, add, start };
}

export const missingCodes = ({ missing }: ShownSetup): string[] => missing.map(({ code }) => code);
export const fieldProblems = ({
  errors,
}: {
  errors: { message: string; extensions: { code: string; details?: unknown } }[];
}): string[] => {
  const [error] = errors;
  const fields = (error?.extensions.details ?? []) as { field: string; problem: string }[];
  if (error && fields.length === 0) throw new Error(JSON.stringify(error));
  return fields.map(({ field, problem }) => `${field}: ${problem}`);
};
