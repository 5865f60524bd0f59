/**
 * What "?" says of each page, in three sentences: what it is for, who sees what, and what is done first. With it come the
 * words of the list of keys, which is opened from there.
 */
export const help = {
  title: 'About this page',
  open: 'Help',
  'overview.1': 'The overview says where the roadmap stands: its phase, its priorities and what happened last.',
  'overview.2':
    'Every member sees the same figures; under “What needs you” each one sees only what waits for that seat.',
  'overview.3': 'Begin with the first line under “What needs you”, or open a priority to read its text.',
  'priorities.1': 'All priorities of the roadmap, in their order, with the state of each text.',
  'priorities.2':
    'Members read every text that was circulated; who only follows the roadmap reads what is in force or public.',
  'priorities.3': 'Open a priority to read its text, its steps and what is said about it.',
  'priority.1': 'The text of one priority, with its versions, its reservations and the discussion about it.',
  'priority.2':
    'A comment is seen by the audience that stands beside it; what a delegation says among itself stays there.',
  'priority.3': 'Choose a passage to comment on it, or compare the text with an earlier version.',
  'drafts.1': 'The texts that are being written: priorities and the preamble, with what is in the making of each.',
  'drafts.2': 'The secretariat alone sees them, until it circulates them.',
  'drafts.3': 'Open a text to write it, or add a priority.',
  'draft.1': 'One text in the making: its passages as a document, of which one is open at a time and saved by itself.',
  'draft.2':
    'The secretariat alone sees it. Who else has a passage open is shown; nobody is locked out, and two edits are compared word by word.',
  'draft.3': 'Open a passage with Enter or a click. j and k walk through passages, [ and ] through changes.',
  'translation.1': 'A text and its translation, paragraph beside paragraph under the same number.',
  'translation.2':
    'The secretariat alone sees it until it is circulated, with its text or by itself. The authentic text is always the other one.',
  'translation.3': 'Open a passage to translate it. Where the source has changed since, its changes are shown by word.',
  'validation.1': 'Here delegations take positions on the texts that are put to the vote.',
  'validation.2':
    'A draft of a position is seen by its own delegation alone; positions that are signed are shown by the rule of the round.',
  'validation.3':
    'Open a text that waits for your delegation, write the draft, and let the head of delegation sign it.',
  'work.1':
    'My work holds what your institution or participant has to report, and what is to be looked at before it is published.',
  'work.2': 'You see the actions of your own seat; an update that is not published is known to your participant alone.',
  'work.3': 'Open the first action that is due, write what has changed, and submit it.',
  'steps.1': 'All steps of the roadmap and, for each participant, the action that carries it out.',
  'steps.2': 'Every member sees the published status; drafts are seen where they are written.',
  'steps.3': 'Choose a priority or a status above the table, then open a step.',
  'step.1':
    'One step with its milestones, its lead and supporting institutions, and what each participant has reported.',
  'step.2': 'What is published is seen by all members; comments by the audience that stands beside them.',
  'step.3': 'Open a participant to read its action, or comment on the step.',
  'action.1': 'What one participant does about a step: status, milestones, evidence and money.',
  'action.2': 'Others see what this participant has published; its own members see drafts as well.',
  'action.3': 'Read the latest update, or open My work to write the next one.',
  'alignment.1': 'Alignment shows which items of international frameworks the priorities and steps stand for.',
  'alignment.2': 'Every member sees the same; the secretariat changes what is aligned, and adds items of the roadmap.',
  'alignment.3': 'Choose a framework, show only the items that nothing covers, or take the whole table out as a file.',
  'progress.1': 'Progress adds up what participants have published, over the whole roadmap and for each priority.',
  'progress.2': 'Everybody with access to the roadmap sees the same figures, each with where it comes from.',
  'progress.3': 'Choose a day to see how things stood then, or open a priority to see what its figure is made of.',
  'figures.1': 'Indicators with their targets, risks, budget lines and exchange rates, as they stand.',
  'figures.2':
    'Members and donors see all of it; the secretariat enters it, a coordinator and a donor enter their own budget lines.',
  'figures.3': 'Choose a list above the table; whoever may enter something has its button there.',
  'compare.1': 'What changed between two editions of the document, word by word, and where the changes come from.',
  'compare.2': 'Members see it; texts that the secretariat is still writing are not in it.',
  'compare.3': 'Choose two editions, walk the changes with n and p, or take them out as Word with tracked changes.',
  'documents.1': 'Every edition of the whole document: circulated drafts and what came into force.',
  'documents.2': 'Members read all of them; only the secretariat circulates the next one.',
  'documents.3': 'Open an edition to read it or take it out, or compare it with the one before.',
  'edition.1': 'One edition of the whole document, as it was put before the participants or came into force.',
  'edition.2': 'Members read it; it never changes, and its hash says so.',
  'edition.3': 'Read it, print it, or take it out as Word, PDF or Markdown.',
  'ledger.1': 'The ledger is the record of all official acts, in their order; nothing in it can be changed.',
  'ledger.2':
    'Each reader sees the acts that concern records open to that reader; the chain of hashes covers all of them.',
  'ledger.3': 'Look for a kind of act, or check the chain with the hashes shown.',
  'setup.1': 'Here the secretariat sets up the roadmap: participants, periods, voting rule, languages, publication.',
  'setup.2':
    'Members read the settings; only the secretariat changes them, and what has begun keeps the settings it began with.',
  'setup.3': 'Go through what is still missing, beside the page: each line leads to its place.',
  'people.1': 'People and institutions: who holds which seat, who is invited, and which institutions there are.',
  'people.2':
    'The secretariat sees all; a head of delegation and a coordinator change what belongs to their own participant.',
  'people.3': 'Invite the first person by email, or enter the first institution.',
  'import.1':
    'Here a plan, institutions and people come in from a workbook or a text file, all together or not at all.',
  'import.2': 'A file is seen by whoever chose it; what it brings is recorded like any other act.',
  'import.3': 'Download the template, fill it in and choose it: nothing is imported before you say so.',
  'account.1': 'Your account: the name under which you are shown, your language, your time zone and your devices.',
  'account.2': 'What you choose here holds for you alone; others see the name, or your role title where there is none.',
  'account.3':
    'Check the devices on which you are signed in, sign out those that you do not know, and take out what is held about you.',
  'accounts.1': 'All accounts of this installation, and who administers it.',
  'accounts.2':
    'Administrators see accounts and never the contents of a roadmap; they take out or erase the personal data of one.',
  'accounts.3': 'Invite a second administrator, so that no access depends on one person.',
  'roadmaps.1':
    'The roadmaps in which you hold a role, with what needs you; administrators find all of the installation.',
  'roadmaps.2':
    'Nobody learns of a roadmap without a role in it; administrators see title, participants and people, and no contents.',
  'roadmaps.3':
    'Open the one that needs you first; an administrator sets up a new one by its title and its secretariat.',
  'newRoadmap.1': 'A new roadmap begins with a title, an address and one person of its secretariat.',
  'newRoadmap.2': 'Until its secretariat starts drafting nobody else learns that it is there.',
  'newRoadmap.3': 'Fill in the form, and hand the link that appears to that person, unless it is mailed.',
  'secretariat.1': 'The seats of a roadmap’s secretariat, as far as an administrator has to do with them.',
  'secretariat.2': 'Administrators see the seats of the secretariat, not those of delegations, and no contents.',
  'secretariat.3': 'Invite a person to the secretariat, or make an invitation anew that has lapsed.',
  'health.1': 'The health of the installation says whether all that it needs in order to work answers.',
  'health.2': 'Only administrators see it, and it tells nothing of what a roadmap holds.',
  'health.3':
    'Look at what does not answer, begin failed work again, or turn maintenance on before an update: then everybody reads and nobody writes.',
  'password.1': 'Here you change the password of your account.',
  'password.2': 'Nobody sees a password, and nobody else can set it for you.',
  'password.3': 'Type the present password, then the new one; your other sessions end.',
  'catalogue.1': 'The catalogue holds the countries and territories from which roadmaps take their participants.',
  'catalogue.2': 'Administrators change it; a roadmap that has its own wording for a participant keeps that wording.',
  'catalogue.3': 'Search for an entry to correct its designation, or add one that the standard lacks.',
  'keys.title': 'Keyboard shortcuts',
  'keys.single': 'Single-letter shortcuts',
  'keys.singleHint': 'Turn them off if they get in the way of speech input or other tools.',
  'keys.then': 'then',
  'keys.help': 'What this page is for',
} as const;
