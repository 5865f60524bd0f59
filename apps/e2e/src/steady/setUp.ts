import type { Page } from '@playwright/test';
import { ROADMAP, SECRETARIAT } from '../support/personas.js';
import type { Temper } from '../support/temper.js';
import { button, field, type Forms } from './row.js';

const TITLE = 'Joint Regional Roadmap to Improve Screening and Cooperation with Countries of Origin';
/** The sample's roadmap as if nobody had a seat in it and drafting had not started. */
async function beingSetUp(page: Page, temper: Temper): Promise<void> {
  interface Setup {
    data: { roadmapSetup: { draftingSince: string | null; participants: { hasHead: boolean }[] } };
  }
  temper.change('Setup', ({ data: { roadmapSetup } }: Setup) => {
    roadmapSetup.draftingSince = null;
    for (const participant of roadmapSetup.participants) participant.hasHead = false;
  });
  await page.goto(`${ROADMAP}/setup`);
}

/** The settings of a roadmap. */
export const SET_UP: Forms = {
  'setting up a roadmap': {
    files: [
      'chips',
      'layout',
      'settings',
      'sections/PeriodSection',
      'sections/PublicationSection',
      'sections/RuleSection',
      'sections/TitleSection',
    ].map((file) => `features/setup/${file}.tsx`),
    persona: SECRETARIAT,
    open: async (page) => {
      await page.goto(`${ROADMAP}/setup`);
      return page.getByRole('region', { name: '1. Title and languages' });
    },
    write: (form, text) => form.getByLabel('Title', { exact: true }).fill(text),
    saves: 'SaveSettings',
    undo: async (page) => {
      await page.goto(`${ROADMAP}/setup`);
      const saved = page.waitForResponse((answer) => answer.request().postData()?.includes('SaveSettings') ?? false);
      await page.getByLabel('Title', { exact: true }).fill(TITLE);
      await saved;
    },
  },
  'why a roadmap is closed': {
    files: ['features/setup/ClosingPart.tsx'],
    persona: SECRETARIAT,
    open: async (page) => {
      await page.goto(`${ROADMAP}/setup`);
      await page.getByRole('button', { name: 'Close the roadmap' }).click();
      return page.getByRole('dialog');
    },
    write: (form, text) => form.getByLabel('Reason').fill(text),
    act: { button: /^Close the roadmap/, operation: 'CloseRoadmap' },
  },
  'what a roadmap sets for a participant': {
    files: ['features/setup/ParticipantDialog.tsx'],
    persona: SECRETARIAT,
    open: async (page) => {
      await page.goto(`${ROADMAP}/setup`);
      await button(page, /^Edit Albania/).click();
      return page.getByRole('dialog');
    },
    write: (form) => form.getByLabel('Its delegation takes positions').click(),
    act: { button: /^Save Albania/, operation: 'SaveParticipant' },
  },
  'inviting a head': {
    files: ['features/setup/InviteHead.tsx'],
    persona: SECRETARIAT,
    open: async (page, temper) => {
      await beingSetUp(page, temper);
      await button(page, /^Invite a head for Albania/).click();
      return page.getByRole('dialog');
    },
    write: (form, text) => form.getByLabel('Email address').fill(`${text.replaceAll(' ', '-')}@example.org`),
    act: { button: /^Invite/, operation: 'InviteHead' },
  },
  'starting drafting': {
    files: ['features/setup/SetupAside.tsx', 'features/setup/SetupFiles.tsx'],
    persona: SECRETARIAT,
    open: async (page, temper) => {
      await beingSetUp(page, temper);
      await button(page, /^Start drafting/).click();
      return page.getByRole('dialog');
    },
    act: { button: /^Start drafting/, operation: 'StartDrafting' },
  },
  'moving the phase': {
    files: ['features/setup/NextPhase.tsx'],
    persona: SECRETARIAT,
    open: async (page, temper) => {
      temper.change('Setup', ({ data }: { data: { roadmapSetup: { phaseMoves: unknown[] } } }) => {
        data.roadmapSetup.phaseMoves = [
          { __typename: 'PhaseMove', to: 'consultation', needsReason: true, missing: [] },
        ];
      });
      await page.goto(`${ROADMAP}/setup`);
      await button(page, /^Move to consultation/).click();
      return page.getByRole('dialog');
    },
    write: field(/^Reason/),
    act: { button: /^Move to consultation/, operation: 'MovePhase' },
  },
};
