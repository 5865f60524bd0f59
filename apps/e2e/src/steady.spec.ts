import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/journey.js';
import { ADMINISTRATOR, enterAs, ROADMAP, SECRETARIAT } from './support/personas.js';
import { expectControlsHeld, holdControls, Temper } from './support/steadiness.js';

const TITLE = 'Joint Regional Roadmap to Improve Screening and Cooperation with Countries of Origin';
const HEAD = 'Head of delegation, Bosnia and Herzegovina';
const FOCAL_POINT = 'Focal point, Ministry of Security of Bosnia and Herzegovina';
const COORDINATOR = 'National coordinator, Bosnia and Herzegovina';

interface FormRow {
  /** The files below `apps/web/src` whose fields or dialogs it walks through. */
  files: string[];
  /** Undefined: nobody is signed in. */
  persona?: string;
  /** Opens the form. */
  open: (page: Page, temper: Temper) => Promise<Locator>;
  /** Writes into it; a second time something else. */
  write?: (form: Locator, text: string) => Promise<void>;
  /** The operation that saves what is written by itself. */
  saves?: string;
  /** The button that is pressed, and the operation that it sends. */
  act?: { button: RegExp; operation: string };
  /** Leaves everything as it was. */
  undo?: (page: Page) => Promise<void>;
}

const button = (place: Locator | Page, name: RegExp): Locator => place.getByRole('button', { name }).first();
const field =
  (label: RegExp) =>
  (form: Locator, text: string): Promise<void> =>
    form.getByLabel(label).first().fill(text);

/** One that the institution may write on, and one that waits for its coordinator. */
const WRITABLE = '1.2-ba';
const SUBMITTED = '1.5-ba';

async function openDrawer(page: Page, action = WRITABLE): Promise<Locator> {
  await page.goto(`${ROADMAP}/work?action=${action}`);
  const drawer = page.getByRole('complementary').filter({ has: page.getByRole('heading', { name: 'Milestones' }) });
  await expect(drawer).toBeVisible();
  return drawer;
}
const openMilestone = (act: RegExp) => async (page: Page) => {
  const drawer = await openDrawer(page);
  await button(drawer, act).click();
  return drawer.getByRole('form', { name: act });
};
/** A link that the server would not open, since nobody made it. */
const openLink = (kind: string, operation: string, data: object) => async (page: Page, temper: Temper) => {
  temper.change(operation, (answer: { data: object | null; errors?: unknown }) => {
    answer.data = data;
    delete answer.errors;
  });
  await page.goto(`/${kind}/a-link-that-nobody-made`);
  return page.locator('main form');
};
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
async function openPosition(page: Page): Promise<Locator> {
  await page.goto(`${ROADMAP}/priorities/p4`);
  const panel = page.locator('#our-position');
  await panel.getByRole('radio', { name: 'Endorse with reservation' }).check();
  return panel;
}
async function discardPosition(page: Page): Promise<void> {
  await page.goto(`${ROADMAP}/priorities/p4`);
  await expect(page.locator('#our-position')).toBeVisible();
  const discard = button(page, /^Discard/);
  if (!(await discard.isVisible())) return;
  await discard.click();
  await button(page.getByRole('dialog'), /^Discard/).click();
  await expect(page.getByText('Draft discarded.')).toBeVisible();
}
async function discardUpdate(page: Page): Promise<void> {
  const drawer = await openDrawer(page);
  const discard = button(drawer, /^Discard draft/);
  if (!(await discard.isVisible())) return;
  await discard.click();
  await button(page.getByRole('dialog'), /^Discard/).click();
  await expect(drawer.getByText('Draft discarded.')).toBeVisible();
}
async function openDiscussion(page: Page): Promise<Locator> {
  await page.goto(`${ROADMAP}/priorities/p6?tab=discussion`);
  const discussion = page.getByRole('region', { name: 'Discussion' });
  await expect(discussion.getByLabel(/^Add a comment/)).toBeVisible();
  return discussion;
}
async function withOwnComment(page: Page): Promise<Locator> {
  const discussion = await openDiscussion(page);
  await discussion.getByLabel(/^Add a comment/).fill('A comment of our own.');
  await button(discussion, /^Post to/).click();
  await expect(button(discussion, /^Edit$/)).toBeVisible();
  return discussion;
}
async function removeComment(page: Page): Promise<void> {
  await openDiscussion(page);
  await button(page, /^Remove$/).click();
  await button(page.getByRole('dialog'), /^Remove/).click();
  await expect(page.getByText('Comment removed.')).toBeVisible();
}
/** A text that nobody has read yet, in its editor. */
async function openNewText(page: Page): Promise<void> {
  await page.goto(`${ROADMAP}/draft?add`);
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Title').fill('A text that stays where it is');
  await button(dialog, /^Add a priority/).click();
  await expect(page.getByText('secretariat only').first()).toBeVisible();
}
async function discardNewText(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await button(page, /^Discard this draft/).click();
  await button(page.getByRole('dialog'), /^Discard this draft/).click();
  await expect(page).toHaveURL(/\/draft$/);
}
/** The sample is in one language: its text as if it were translated into another one. */
const TRANSLATED = ['title', 'objective', 'summary'].map((part, at) => ({
  __typename: 'TranslatedPassage',
  id: `00000000-0000-4000-8000-00000000000${at}`,
  kind: `priority_${part}`,
  stepCode: null,
  label: String(at + 1),
  source: `The ${part} of a text`,
  text: '',
  madeFrom: '',
  state: 'missing',
  version: 0,
  editedAt: null,
  editedBy: null,
}));
const BROUGHT = {
  passageId: TRANSLATED[1]?.id,
  label: '2',
  what: 'new',
  fault: null,
  stale: false,
  source: 'The objective of a text',
  before: '',
  text: 'Objektivi',
  version: 0,
};
async function openTranslation(page: Page, temper: Temper): Promise<void> {
  temper.change(
    'Translation',
    ({ data }: { data: { translationPage: { priorityId: string; translation: unknown } } }) => {
      const progress = { done: 0, stale: 0, missing: 3, required: true, circulatedAt: null };
      data.translationPage.translation = {
        __typename: 'Translation',
        priorityId: data.translationPage.priorityId,
        code: 'P3',
        inMaking: true,
        circulable: true,
        sourceLanguage: 'en',
        language: 'sq',
        languages: [{ __typename: 'LanguageProgress', language: 'sq', ...progress }],
        passages: TRANSLATED,
      };
    },
  );
  await page.goto(`${ROADMAP}/draft/p3/translations`);
  await expect(page.getByRole('heading', { name: 'P3, translation: Albanian' })).toBeVisible();
}
const openInstitution = (act: RegExp) => async (page: Page) => {
  await page.goto(`${ROADMAP}/people?tab=institutions`);
  await button(page.getByRole('main'), act).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  return dialog;
};
/** The dialogs of the chair, also those for which the sample is at the wrong stage. */
const openChair = (name: RegExp, change?: (view: ValidationAnswer) => void) => async (page: Page, temper: Temper) => {
  if (change) {
    temper.change('Validation', ({ data }: { data: { validationPage: ValidationAnswer } }) =>
      change(data.validationPage),
    );
  }
  await page.goto(`${ROADMAP}/validation`);
  await button(page.getByRole('main'), name).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  return dialog;
};
interface ValidationAnswer {
  allowedActions: string[];
  priorities: { state: string; acts: string[] }[];
}
const mayMove = (act: string) => (view: ValidationAnswer) => {
  for (const priority of view.priorities) priority.acts = [act];
};

const FORMS: Record<string, FormRow> = {
  'signing in': {
    files: ['features/sign-in/SignInForm.tsx'],
    open: async (page) => {
      await page.goto('/sign-in');
      return page.locator('main form');
    },
    write: async (form, text) => {
      await form.getByLabel('Email address').fill(`${text.replaceAll(' ', '-')}@example.org`);
      await form.getByLabel('Password').fill(text);
    },
    act: { button: /^Sign in$/, operation: 'SignIn' },
  },
  'choosing a persona': {
    files: [],
    open: async (page) => {
      await page.goto('/sign-in');
      return page.getByRole('region', { name: 'Demonstration' });
    },
    act: { button: /^Regional secretariat/, operation: 'SignInAsPersona' },
  },
  'an update': {
    files: ['features/work/drawer/UpdateForm.tsx', 'features/work/WorkFilters.tsx'],
    persona: FOCAL_POINT,
    open: (page) => openDrawer(page),
    write: field(/^What has changed/),
    saves: 'SaveUpdateDraft',
    act: { button: /^Send update/, operation: 'SubmitUpdate' },
  },
  'discarding an update': {
    files: ['shared/forms/DiscardDraft.tsx'],
    persona: FOCAL_POINT,
    open: async (page) => {
      const drawer = await openDrawer(page);
      await button(drawer, /^Discard draft/).click();
      return page.getByRole('dialog');
    },
    act: { button: /^Discard/, operation: 'DiscardUpdateDraft' },
    undo: discardUpdate,
  },
  'returning an update': {
    files: ['features/work/drawer/ReviewUpdate.tsx'],
    persona: COORDINATOR,
    open: async (page) => {
      const drawer = await openDrawer(page, SUBMITTED);
      await button(drawer, /^Return with a reason/).click();
      return drawer;
    },
    write: field(/^Why it is returned/),
    act: { button: /^Return update/, operation: 'ReturnUpdate' },
  },
  'publishing an update': {
    files: ['features/work/drawer/ReviewUpdate.tsx'],
    persona: COORDINATOR,
    open: async (page) => {
      await button(await openDrawer(page, SUBMITTED), /^Publish/).click();
      return page.getByRole('dialog');
    },
    act: { button: /^Publish update/, operation: 'PublishUpdate' },
  },
  'moving a forecast': {
    files: ['features/work/drawer/MilestoneForms.tsx', 'shared/forms/DayInput.tsx'],
    persona: FOCAL_POINT,
    open: openMilestone(/^Move forecast/),
    write: async (form, text) => {
      await form.getByLabel('New forecast').fill(text.length > 10 ? '30/9/2028' : '1/3/2029');
      await form.getByLabel('Why the forecast moves').fill(text);
    },
    act: { button: /^Move forecast to/, operation: 'MoveForecast' },
  },
  'reaching a milestone': {
    files: ['features/work/drawer/MilestoneForms.tsx'],
    persona: FOCAL_POINT,
    open: openMilestone(/^Record as reached/),
    write: field(/^Means of verification/),
    act: { button: /^Record as reached/, operation: 'CompleteMilestone' },
  },
  'a position': {
    files: ['shared/positions/StatementFields.tsx', 'shared/positions/CoveredPassages.tsx'],
    persona: HEAD,
    open: openPosition,
    write: field(/^Statement/),
    saves: 'SavePositionDraft',
  },
  'signing a position': {
    files: ['shared/positions/SignDialog.tsx'],
    persona: HEAD,
    open: async (page) => {
      const panel = await openPosition(page);
      await panel.getByLabel(/^Statement/).fill('With a reservation.');
      await button(panel, /^Review and record/).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      return page.getByRole('dialog');
    },
    act: { button: /^Record position/, operation: 'SignPosition' },
  },
  'discarding a position': {
    files: ['shared/forms/DiscardDraft.tsx'],
    persona: HEAD,
    open: async (page) => {
      await page.goto(`${ROADMAP}/priorities/p4`);
      await button(page.locator('#our-position'), /^Discard/).click();
      return page.getByRole('dialog');
    },
    act: { button: /^Discard/, operation: 'DiscardPositionDraft' },
    undo: discardPosition,
  },
  'a comment': {
    files: ['shared/discussion/CommentBox.tsx'],
    persona: HEAD,
    open: openDiscussion,
    write: field(/^Add a comment/),
    act: { button: /^Post to/, operation: 'PostComment' },
  },
  'changing a comment': {
    files: ['shared/discussion/EditComment.tsx'],
    persona: HEAD,
    open: async (page) => {
      const discussion = await withOwnComment(page);
      await button(discussion, /^Edit$/).click();
      return discussion;
    },
    write: field(/^Edit your comment/),
    act: { button: /^Save changes/, operation: 'EditComment' },
    // Its words are kept, so that it stands open at the next visit.
    undo: async (page) => {
      const discussion = await openDiscussion(page);
      await button(discussion, /^Discard it/).click();
      await button(discussion, /^Cancel/).click();
    },
  },
  'removing a comment': {
    files: ['shared/discussion/RemoveCommentDialog.tsx'],
    persona: HEAD,
    open: async (page) => {
      await openDiscussion(page);
      await button(page, /^Remove$/).click();
      return page.getByRole('dialog');
    },
    act: { button: /^Remove/, operation: 'RemoveComment' },
    undo: removeComment,
  },
  'turning maintenance on': {
    files: ['features/health/MaintenanceSection.tsx'],
    persona: ADMINISTRATOR,
    open: async (page) => {
      await page.goto('/health');
      return page.locator('main form');
    },
    write: field(/^What everybody is told/),
    act: { button: /^Turn maintenance on/, operation: 'StartMaintenance' },
  },
  'inviting an administrator': {
    files: ['features/accounts/InviteAdministrator.tsx', 'shared/links/LanguageField.tsx'],
    persona: ADMINISTRATOR,
    open: async (page) => {
      await page.goto('/accounts');
      return page.locator('main form');
    },
    write: (form, text) => form.getByLabel(/^Email/).fill(`${text.replaceAll(' ', '-')}@example.org`),
    act: { button: /^Make the invitation/, operation: 'InviteAdministrator' },
  },
  'creating a roadmap': {
    files: ['features/roadmaps/NewRoadmapPage.tsx'],
    persona: ADMINISTRATOR,
    open: async (page) => {
      await page.goto('/new-roadmap');
      return page.locator('main form');
    },
    write: async (form, text) => {
      await form.getByLabel('Address', { exact: true }).fill('steady');
      await form.getByLabel('Title', { exact: true }).fill(text);
      await form.getByLabel('Short name').fill('Steady');
      await form.getByLabel(/^Email address/).fill('somebody@example.org');
    },
    act: { button: /^Create the roadmap/, operation: 'CreateRoadmap' },
  },
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
  'correcting an entry of the catalogue': {
    files: ['features/catalogue/EntryDialog.tsx', 'features/catalogue/CataloguePage.tsx'],
    persona: ADMINISTRATOR,
    open: async (page) => {
      await page.goto('/catalogue');
      await button(page, /^Correct Jordan/).click();
      return page.getByRole('dialog');
    },
    write: (form, text) => form.getByLabel('Footnote', { exact: true }).fill(text.slice(0, 20)),
    act: { button: /^Save the correction/, operation: 'EditCountry' },
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
  'recording an accreditation': {
    files: ['features/people/AccreditationDialog.tsx', 'shared/forms/DayInput.tsx'],
    persona: SECRETARIAT,
    open: async (page) => {
      await page.goto(`${ROADMAP}/people`);
      await button(page.getByRole('main'), /^Accreditation:/).click();
      return page.getByRole('dialog');
    },
    write: (form, text) => form.getByLabel('Last day').fill(text.length > 10 ? '30/9/2028' : '1/3/2029'),
    act: { button: /^Record the accreditation/, operation: 'SetAccreditation' },
  },
  'inviting to a seat': {
    files: ['features/people/InviteForm.tsx'],
    persona: SECRETARIAT,
    open: async (page) => {
      await page.goto(`${ROADMAP}/people?tab=beside`);
      return page.locator('main form');
    },
    write: async (form, text) => {
      await form.getByLabel('Function').selectOption('Observer');
      await form.getByLabel('Title').fill(text);
      await form.getByLabel(/^Email/).fill('somebody@example.org');
    },
    act: { button: /^Make the invitation/, operation: 'InviteMember' },
  },
  'handing a seat over': {
    files: ['features/people/HandOverDialog.tsx'],
    persona: HEAD,
    open: async (page) => {
      await page.goto(`${ROADMAP}/people`);
      await button(page.getByRole('main'), /^Hand over:/).click();
      return page.getByRole('dialog');
    },
    write: (form, text) => form.getByLabel(/^Email/).fill(`${text.length}@example.org`),
    act: { button: /^Hand over this seat/, operation: 'HandOverSeat' },
  },
  'ending a seat': {
    files: ['features/people/SeatDialog.tsx'],
    persona: HEAD,
    open: async (page) => {
      await page.goto(`${ROADMAP}/people`);
      await button(page.getByRole('main'), /^End:/).click();
      return page.getByRole('dialog');
    },
    act: { button: /^End this seat/, operation: 'EndMembership' },
  },
  'choosing institutions': {
    files: ['features/people/InstitutionsTab.tsx'],
    persona: SECRETARIAT,
    open: async (page) => {
      await page.goto(`${ROADMAP}/people?tab=institutions`);
      return page.getByRole('search');
    },
    write: (form, text) => form.getByLabel(/^Name/).fill(text),
  },
  'adding an institution': {
    files: ['features/people/InstitutionForm.tsx'],
    persona: SECRETARIAT,
    open: async (page) => {
      await page.goto(`${ROADMAP}/people?tab=institutions`);
      return page.getByRole('region', { name: 'Add an institution' });
    },
    write: async (form, text) => {
      await form.getByLabel('Name').fill(text);
      await form.getByLabel('Participant').selectOption('Serbia');
      // Short: a text area grows with what is written into it, by hand.
      await form.getByLabel('Mandate').fill(text.slice(0, 20));
    },
    act: { button: /^Add the institution/, operation: 'AddInstitution' },
  },
  'entering an indicator': {
    files: ['features/figures/FigureForm.tsx', 'features/figures/Checks.tsx'],
    persona: SECRETARIAT,
    open: async (page) => {
      await page.goto(`${ROADMAP}/figures`);
      await button(page.getByRole('main'), /^Add an indicator/).click();
      return page.getByRole('dialog');
    },
    write: async (form, text) => {
      await form.getByLabel('Code').fill(text.length > 10 ? 'I9.1' : 'I9.2');
      await form.getByLabel('Title').fill(text);
      await form.getByLabel('What it measures').selectOption({ index: 1 });
      await form.getByLabel('Unit').fill('persons');
      // Short: a text area grows with what is written into it, by hand.
      await form.getByLabel('What is counted').fill(text.slice(0, 20));
    },
    act: { button: /^Add an indicator/, operation: 'AddIndicator' },
  },
  'renaming an institution': {
    files: ['features/people/RenameInstitution.tsx'],
    persona: SECRETARIAT,
    open: openInstitution(/^Rename/),
    write: async (form, text) => {
      await form.getByLabel('New name').fill(text);
      await form.getByLabel('From which day').fill('1/11/2026');
    },
    act: { button: /^Rename the institution/, operation: 'RenameInstitution' },
  },
  'merging institutions': {
    files: ['features/people/MergeInstitution.tsx'],
    persona: SECRETARIAT,
    open: async (page) => {
      const dialog = await openInstitution(/^Merge/)(page);
      await expect(dialog.getByText('What moves')).toBeVisible();
      return dialog;
    },
    write: async (form) => {
      await form.getByLabel('Into which institution').selectOption({ index: 1 });
      await form.getByLabel('From which day').fill('1/11/2026');
    },
    act: { button: /^Merge the institutions/, operation: 'MergeInstitutions' },
  },
  'archiving an institution': {
    files: ['features/people/ArchiveInstitution.tsx'],
    persona: SECRETARIAT,
    open: openInstitution(/^Archive/),
    act: { button: /^Archive the institution/, operation: 'ArchiveInstitution' },
  },
  'opening the first account': {
    files: ['features/sign-in/FirstPage.tsx', 'features/sign-in/NewPasswordField.tsx'],
    open: async (page) => {
      await page.goto('/first/a-link-that-nobody-made');
      return page.locator('main form');
    },
    write: async (form, text) => {
      await form.getByLabel('Email address').fill('first@example.org');
      await form.getByLabel('Name of the account').fill(text);
      await form.locator('input[type=password]').fill('nobody will guess this');
    },
    act: { button: /^Open the account/, operation: 'FoundInstallation' },
  },
  'accepting an invitation': {
    files: ['features/sign-in/AcceptForm.tsx'],
    open: openLink('invitation', 'OpenInvitation', {
      openInvitation: {
        __typename: 'OpenInvitation',
        email: 'somebody@example.org',
        administrator: true,
        roadmapTitle: null,
        title: null,
        participant: null,
        language: 'en',
        expiresAt: '2026-12-04T10:00:00.000Z',
      },
    }),
    write: async (form, text) => {
      await form.getByLabel('Name').fill(text);
      await form.getByLabel('Password').fill(`${text} and more`);
    },
    act: { button: /^Accept the invitation/, operation: 'AcceptInvitation' },
  },
  'asking for a link': {
    files: ['features/sign-in/ForgottenPage.tsx'],
    open: async (page) => {
      await page.goto('/forgotten');
      return page.locator('main form');
    },
    write: (form, text) => form.getByLabel('Email address').fill(`${text.replaceAll(' ', '-')}@example.org`),
    act: { button: /^Send the link/, operation: 'RequestReset' },
  },
  'setting a password': {
    files: ['features/sign-in/ResetPage.tsx'],
    open: openLink('reset', 'OpenReset', { openReset: { __typename: 'OpenReset', email: 'somebody@example.org' } }),
    write: (form, text) => form.getByLabel('New password').fill(`${text} and more`),
    act: { button: /^Set the password/, operation: 'ResetPassword' },
  },
  "one's own account": {
    files: ['features/accounts/ProfileForm.tsx'],
    persona: HEAD,
    open: async (page) => {
      await page.goto('/account');
      return page.locator('main form');
    },
    write: (form, text) => form.getByLabel(/^Name/).fill(text),
    act: { button: /^Save/, operation: 'SaveProfile' },
  },
  'changing the password': {
    files: ['features/accounts/PasswordPage.tsx'],
    persona: HEAD,
    open: async (page) => {
      await page.goto('/password');
      return page.locator('main form');
    },
    write: async (form, text) => {
      await form.getByLabel(/^Present|^Current/).fill(text);
      await form.getByLabel(/^New/).fill(`${text} and more`);
    },
    act: { button: /password/i, operation: 'ChangePassword' },
  },
  'disabling an account': {
    files: ['features/accounts/AccountsTable.tsx'],
    persona: ADMINISTRATOR,
    open: async (page) => {
      await page.goto('/accounts');
      await button(page, /^Disable/).click();
      return page.getByRole('dialog');
    },
    act: { button: /^Disable/, operation: 'DisableAccount' },
  },
  'erasing an account': {
    files: ['features/accounts/PersonalDataDialog.tsx'],
    persona: ADMINISTRATOR,
    open: async (page) => {
      await page.goto('/accounts');
      await button(page, /^Personal data of/).click();
      return page.getByRole('dialog');
    },
    write: async (form) => {
      const address = await form.getByText(/^\S+@\S+$/).textContent();
      await form.getByLabel('Address of the account').fill(address ?? '');
    },
    act: { button: /^Erase the account/, operation: 'EraseAccount' },
  },
  'moving a deadline': {
    files: [
      'features/validation/chair/ActDialog.tsx',
      'features/validation/chair/DeadlineFields.tsx',
      'features/validation/chair/ExtendDeadline.tsx',
    ],
    persona: SECRETARIAT,
    open: openChair(/^Extend the deadline/),
    write: (form, text) => form.getByLabel('Day').fill(text.length > 10 ? '30/9/2028' : '1/3/2029'),
    act: { button: /^Move the deadline/, operation: 'ExtendDeadline' },
  },
  'opening a round': {
    files: ['features/validation/chair/OpenRound.tsx'],
    persona: SECRETARIAT,
    open: openChair(/^Open a round/, (view) => {
      view.allowedActions.push('open_round');
      for (const priority of view.priorities) priority.state = 'frozen';
    }),
    write: async (form, text) => {
      await form.getByLabel('Title of the round').fill(text);
      await form.getByLabel('Day').fill('30/9/2028');
    },
    act: { button: /^Open/, operation: 'OpenRound' },
  },
  'closing a round': {
    files: ['features/validation/chair/CloseRound.tsx'],
    persona: SECRETARIAT,
    open: openChair(/^Close the round/, (view) => view.allowedActions.push('close_round')),
    act: { button: /^Close/, operation: 'CloseRound' },
  },
  'cancelling a ballot': {
    files: ['features/validation/chair/CancelBallot.tsx', 'features/validation/chair/ReasonField.tsx'],
    persona: SECRETARIAT,
    open: openChair(/^Cancel/),
    write: field(/^Reason/),
    act: { button: /^Cancel the ballot/, operation: 'CancelBallot' },
  },
  'moving a text': {
    files: ['features/validation/chair/MovePriority.tsx'],
    persona: SECRETARIAT,
    open: openChair(/^Withdraw/, mayMove('withdraw')),
    write: field(/^Reason/),
    act: { button: /^Withdraw/, operation: 'MovePriority' },
  },
  'adding a priority': {
    files: ['features/drafting/AddPriorityDialog.tsx'],
    persona: SECRETARIAT,
    open: async (page) => {
      await page.goto(`${ROADMAP}/draft?add`);
      return page.getByRole('dialog');
    },
    write: field(/^Title/),
    act: { button: /^Add a priority/, operation: 'AddPriority' },
  },
  'writing a passage': {
    files: ['features/drafting/OpenPassage.tsx'],
    persona: SECRETARIAT,
    open: async (page) => {
      await openNewText(page);
      await button(page, /^Edit ¶3, Summary/).click();
      return page.getByRole('group', { name: 'Editing ¶3, Summary' });
    },
    write: field(/^Text of/),
    saves: 'SavePassage',
    undo: discardNewText,
  },
  'translating a passage': {
    files: ['features/translations/OpenTranslation.tsx'],
    persona: SECRETARIAT,
    open: async (page, temper) => {
      await openTranslation(page, temper);
      await button(page, /^Translate ¶2/).click();
      return page.getByRole('group', { name: '¶2, objective' });
    },
    write: field(/^Translation of/),
    saves: 'SaveTranslation',
  },
  'circulating a translation': {
    files: ['features/translations/CirculateTranslation.tsx'],
    persona: SECRETARIAT,
    open: async (page, temper) => {
      await openTranslation(page, temper);
      await button(page, /^Circulate this translation/).click();
      return page.getByRole('dialog');
    },
    act: { button: /^Circulate this translation/, operation: 'CirculateTranslation' },
  },
  'taking a translation from a file': {
    files: ['features/translations/FilePreview.tsx'],
    persona: SECRETARIAT,
    open: async (page, temper) => {
      await openTranslation(page, temper);
      await page.route('**/translations/**', (route) => route.fulfill({ json: { passages: [BROUGHT] } }));
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'p3.xlf', mimeType: 'application/xliff+xml', buffer: Buffer.from('<xliff/>') });
      return page.getByRole('dialog');
    },
    act: { button: /^Take 1 passage/, operation: 'TakeTranslations' },
  },
  'discarding a text': {
    files: ['features/drafting/DiscardMaking.tsx'],
    persona: SECRETARIAT,
    open: async (page) => {
      await openNewText(page);
      await button(page, /^Discard this draft/).click();
      return page.getByRole('dialog');
    },
    act: { button: /^Discard this draft/, operation: 'DiscardMaking' },
    undo: discardNewText,
  },
  'planning a step': {
    files: ['shared/plan/PlanDialog.tsx', 'shared/plan/PlanControl.tsx'],
    persona: SECRETARIAT,
    open: async (page) => {
      await page.goto(`${ROADMAP}/steps/1.1`);
      await button(page, /^Change the plan/).click();
      return page.getByRole('dialog');
    },
    write: field(/^Reason/),
    act: { button: /^Save the plan/, operation: 'SavePlanOfStep' },
  },
  'choosing what is aligned': {
    files: ['features/alignment/AlignmentPage.tsx'],
    persona: SECRETARIAT,
    open: async (page) => {
      await page.goto(`${ROADMAP}/alignment`);
      await expect(page.getByLabel('Framework')).toBeVisible();
      return page.getByRole('main');
    },
  },
  'choosing steps': {
    files: ['features/step/StepsPage.tsx'],
    persona: SECRETARIAT,
    open: async (page) => {
      await page.goto(`${ROADMAP}/steps`);
      return page.getByRole('group', { name: 'Choose what is shown' });
    },
  },
  'choosing a day': {
    files: ['features/progress/AsOfControl.tsx'],
    persona: SECRETARIAT,
    open: async (page) => {
      await page.goto(`${ROADMAP}/progress`);
      return page.locator('main form');
    },
    write: (form, text) => form.getByRole('textbox').fill(text),
  },
  'circulating a draft': {
    files: ['shared/drafting/CirculateDialog.tsx'],
    persona: SECRETARIAT,
    open: async (page, temper) => {
      temper.change('Circulation', ({ data }: { data: { circulation: { hindrances: unknown[] } } }) => {
        data.circulation.hindrances = [];
      });
      await page.goto(`${ROADMAP}/documents`);
      await button(page, /^Review and circulate/).click();
      return page.getByRole('dialog');
    },
    write: field(/^Change note/),
    act: { button: /^Circulate draft/, operation: 'Circulate' },
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
  'putting the document to adoption': {
    files: ['features/validation/chair/Adoption.tsx'],
    persona: SECRETARIAT,
    open: async (page, temper) => {
      temper.change('Validation', ({ data }: { data: { validationPage: { roadmap: { phase: string } } } }) => {
        data.validationPage.roadmap.phase = 'validation';
      });
      await page.goto(`${ROADMAP}/validation`);
      await button(page, /^Put the whole document to adoption/).click();
      return page.getByRole('dialog');
    },
    act: { button: /^Put the whole document to adoption/, operation: 'PutToAdoption' },
  },
  'importing a file': {
    files: ['features/imports/ColumnsSection.tsx'],
    persona: SECRETARIAT,
    open: async (page) => {
      await page.goto(`${ROADMAP}/import?kind=people`);
      const buffer = Buffer.from('Address,Function,Title\nsteady@example.org,Observer,Observer that never comes\n');
      await page.locator('input[type=file]').setInputFiles({ name: 'people.csv', mimeType: 'text/csv', buffer });
      await expect(page.getByRole('heading', { name: 'Ready to import' })).toBeVisible();
      return page.locator('main');
    },
    act: { button: /^Import 1 record/, operation: 'ApplyImport' },
  },
  'importing what changes what was agreed': {
    files: ['features/imports/ImportAside.tsx'],
    persona: SECRETARIAT,
    open: async (page, temper) => {
      temper.change('Import', ({ data }: { data: { import: { check: { asksReason: boolean } | null } } }) => {
        if (data.import.check) data.import.check.asksReason = true;
      });
      await page.goto(`${ROADMAP}/import?kind=people`);
      const buffer = Buffer.from('Address,Function,Title\nsteady@example.org,Observer,Observer that never comes\n');
      await page.locator('input[type=file]').setInputFiles({ name: 'people.csv', mimeType: 'text/csv', buffer });
      await expect(page.getByRole('heading', { name: 'Ready to import' })).toBeVisible();
      return page.locator('main');
    },
    write: field(/^Why what was agreed changes/),
    act: { button: /^Import 1 record/, operation: 'ApplyImport' },
  },
};

/** Forms on which nothing can appear: all they hold is there when they open, and their buttons close them. */
const STILL = [
  'app/shell/AccountMenu.tsx',
  'app/help/ShortcutsDialog.tsx',
  'features/drafting/HistoryDialog.tsx',
  'features/drafting/TwoEditsDialog.tsx',
  'app/shell/SignOutQuestion.tsx',
  'shared/discussion/WidenDialog.tsx',
  'shared/forms/ConflictDialog.tsx',
  'shared/frame/MaintenanceNotice.tsx',
  'shared/frame/ThemeControl.tsx',
];

test('every form of the product has its row here', () => {
  const web = fileURLToPath(new URL('../../web/src/', import.meta.url));
  const forms = readdirSync(web, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx') && !/\.(spec|test)\.tsx$/.test(file))
    .filter((file) =>
      /<(TextArea|TextInput|DayInput|SelectInput|ChoiceGroup|ConfirmDialog|ActDialog|Dialog|PopoverButton)\b|type="checkbox"/.test(
        readFileSync(web + file, 'utf8'),
      ),
    );
  const known = new Set([...Object.values(FORMS).flatMap(({ files }) => files), ...STILL]);
  expect(forms.filter((file) => !known.has(file)).sort()).toEqual([]);
});

const written = (count: number): string => `Words that were written ${'again '.repeat(count)}`.trim();

async function walk(page: Page, temper: Temper, row: FormRow): Promise<void> {
  const form = await row.open(page, temper);
  await expect(form).toBeVisible();
  await form.scrollIntoViewIfNeeded();
  const write = async (count: number) => row.write?.(form, written(count));
  await page.waitForTimeout(300);
  await holdControls(page);
  await write(0);
  await page.waitForTimeout(row.saves ? 1_300 : 100);
  await expectControlsHeld(page, 'after something was written');
  if (row.saves) {
    temper.hold(row.saves);
    await write(1);
    const before = temper.count(row.saves);
    await expect.poll(() => temper.count(row.saves ?? '')).toBeGreaterThan(before);
    await expectControlsHeld(page, 'while it was being saved');
    temper.release(row.saves);
    await page.waitForTimeout(300);
    await expectControlsHeld(page, 'after it was saved');
    temper.refuse(row.saves);
    await write(2);
    await page.waitForTimeout(1_200);
    await expectControlsHeld(page, 'after saving was refused');
    temper.accept(row.saves);
  }
  if (row.act) {
    const { operation } = row.act;
    temper.refuse(operation);
    temper.hold(operation);
    // Without the pointer, which would bring it into view first.
    await button(form, row.act.button).evaluate((element: HTMLElement) => element.click());
    await expect.poll(() => temper.count(operation), operation).toBeGreaterThan(0);
    await page.waitForTimeout(100);
    temper.release(operation);
    await page.waitForTimeout(300);
    await expectControlsHeld(page, 'after the act was refused');
    temper.accept(operation);
  }
  await page.context().setOffline(true);
  await page.waitForTimeout(100);
  await expectControlsHeld(page, 'when the connection went');
  await write(3);
  await page.waitForTimeout(row.saves ? 1_200 : 0);
  await expectControlsHeld(page, 'while writing without a connection');
  await page.context().setOffline(false);
  // What was written without a connection is on its way now.
  if (row.saves) await page.waitForTimeout(1_500);
}

const PERSONAS = [...new Set(Object.values(FORMS).map(({ persona }) => persona))];
for (const persona of PERSONAS) {
  test(`nothing that appears by itself moves a control: ${persona ?? 'nobody'}`, async ({ page }) => {
    const rows = Object.entries(FORMS).filter(([, row]) => row.persona === persona);
    test.setTimeout(60_000 + rows.length * 10_000);
    // As high as the longest form, so that writing brings nothing into view that was not.
    await page.setViewportSize({ width: 1280, height: 2_600 });
    if (persona) await enterAs(page, persona);
    for (const [name, row] of rows) {
      await test.step(name, async () => {
        const temper = await Temper.of(page);
        await walk(page, temper, row);
        await page.unrouteAll({ behavior: 'ignoreErrors' });
        await row.undo?.(page);
      });
    }
  });
}

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
];

test('an update that is sent right after typing is sent, however long the button is held', async ({ page }) => {
  test.setTimeout(120_000);
  await enterAs(page, FOCAL_POINT);
  const temper = await Temper.of(page);
  temper.refuse('SubmitUpdate');
  let presses = 0;
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await page.goto(`${ROADMAP}/work?action=${WRITABLE}`);
    const send = button(page, /^Send update/);
    // The first press comes before there is a draft, the second on one that is there.
    for (const text of ['Typed and sent at once.', 'Typed and sent again.']) {
      await page.getByLabel(/^What has changed/).fill(text);
      await send.hover();
      await page.mouse.down();
      await page.waitForTimeout(1_000);
      await page.mouse.up();
      presses += 1;
      await expect.poll(() => temper.count('SubmitUpdate'), `${size.width} px`).toBe(presses);
      await expect(page.getByRole('alert').filter({ hasText: 'The update was not sent.' })).toBeVisible();
    }
    await button(page, /^Discard draft/).click();
    await button(page.getByRole('dialog').last(), /^Discard the draft|^Discard draft/).click();
    await expect(page.getByText('Draft discarded.')).toBeVisible();
  }
});
