import type { Builder, Operation, Scene } from './case.js';
import { byStanding } from './texts.cases.js';
import { update } from './tracking.cases.js';

const page = 'roadmap: "screening"';

const notAdopted = ({ rows, world }: Scene) =>
  rows(`update roadmaps set phase = 'validation' where id = $1`, [world.roadmapId]);

const round =
  (state: 'open' | 'declared', arrange: (scene: Scene) => Promise<unknown> = () => Promise.resolve()): Builder =>
  async (scene) => {
    await arrange(scene);
    const { rows, world } = scene;
    const [found] = await rows<{ code: string }>('select code from rounds where id = $1', [
      state === 'open' ? world.ballots.openRound : world.ballots.declaredRound,
    ]);
    return { variables: { round: found?.code }, record: world.ballots[state] };
  };

const drawer = ({ action, whose, world }: Scene) => ({
  stepCode: action.stepCode,
  participantCode: world.countryCode[whose === 'other' ? 'other' : 'own'],
});

export const pageCases: Record<string, Operation> = {
  overviewPage: {
    document: `{ overviewPage(${page}) { roadmap { id } priorities { id } } }`,
    records: { page: ({ world }) => ({ variables: {}, record: world.priority.id }) },
  },
  priorityPage: {
    document: `query ($code: String!) { priorityPage(${page}, code: $code) { id text { head { id } } } }`,
    records: byStanding(({ world }) => ({ variables: { code: world.priority.code } })),
  },
  validationPage: {
    document: `query ($round: String!) { validationPage(${page}, round: $round) { round { ballots { ballot { id } } } } }`,
    records: {
      open: round('open'),
      declared: round('declared'),
      'declared, not adopted': round('declared', notAdopted),
    },
  },
  comparePage: {
    document: `query ($from: String, $to: String!) { comparePage(${page}, from: $from, to: $to) { to { head { number } parts { priorityId } } } }`,
    records: {
      'circulated draft': ({ world }) => ({ variables: { to: '1.2-draft' }, record: world.priority.id }),
      'in force': ({ world }) => ({ variables: { from: '0.9', to: '1.1' }, record: world.priority.id }),
    },
  },
  documentsPage: {
    document: `{ documentsPage(${page}) { editions { number adoption { state } } } }`,
    records: { editions: () => ({ variables: {}, record: '"number":"1.2-draft"' }) },
  },
  alignmentPage: {
    document: `{ alignmentPage(${page}) { priorities { id } } }`,
    records: byStanding(({ world }) => ({ variables: {}, record: world.priority.id })),
  },
  stepPage: {
    document: `query ($code: String!) { stepPage(${page}, code: $code) { id } }`,
    records: byStanding(({ world }) => ({ variables: { code: world.priority.stepCode } })),
  },
  actionGrid: {
    document: `{ actionGrid(${page}) { rows { cells { status } } } }`,
    records: { status: () => ({ variables: {}, record: '"on_track"' }) },
  },
  workPage: {
    document: `{ workPage(${page}) { items { actionId } } }`,
    records: { action: ({ action }) => ({ variables: {}, record: action.id }) },
  },
  workAction: {
    document: `query ($stepCode: String!, $participantCode: String!) { workAction(${page}, stepCode: $stepCode, participantCode: $participantCode) { actionId open { id } } }`,
    records: {
      action: (scene) => ({ variables: drawer(scene) }),
      'submitted update': async (scene) => ({ variables: drawer(scene), record: await update(scene, 'submitted') }),
    },
  },
  ownRoadmaps: {
    document: '{ ownRoadmaps { code needs { kind } } }',
    records: { own: () => ({ variables: {}, record: 'screening' }) },
  },
  figuresPage: {
    document: `{ figuresPage(${page}) { indicators { code } risks { code } totals { planned { total } } rates { day } } }`,
    records: {
      indicators: () => ({ variables: {}, record: '"I1.1"' }),
      'risks, budget, rates': () => ({ variables: {}, record: '"total":"8097000"' }),
    },
  },
  progressPage: {
    document: `{ progressPage(${page}) { actions { total } budget { planned } } }`,
    records: {
      figures: () => ({ variables: {}, record: '"total":177' }),
      budget: () => ({ variables: {}, record: '"budget":{' }),
    },
  },
};

export const pageAccess = `
                                          S     H     Ha    D     C     F     O     N     P            E              A
overviewPage | page | -                   yes   yes   yes   yes   yes   yes   yes   yes   404/yes/yes  404/yes/yes    404
priorityPage | in force | -               yes   yes   yes   yes   yes   yes   yes   yes   404/yes/yes  404/yes/yes    404
priorityPage | in consultation | -        yes   yes   yes   yes   yes   yes   yes   404   404          404            404
priorityPage | draft | -                  yes   404   404   404   404   404   404   404   404          404            404
validationPage | open | -                 yes   yes   yes   yes   yes   yes   yes   404   404          404            404
validationPage | declared | -             yes   yes   yes   yes   yes   yes   yes   yes   404/yes/yes  404/yes/yes    404
validationPage | declared, not adopted | - yes  yes   yes   yes   yes   yes   yes   yes   404          404            404
comparePage | circulated draft | -        yes   yes   yes   yes   yes   yes   yes   404   401          404            404
comparePage | in force | -                yes   yes   yes   yes   yes   yes   yes   404   401          404            404
documentsPage | editions | -              yes   yes   yes   yes   yes   yes   yes   404   401          404            404
alignmentPage | in force | -              yes   yes   yes   yes   yes   yes   yes   yes   404/yes/yes  404/yes/yes    404
alignmentPage | in consultation | -       yes   yes   yes   yes   yes   yes   yes   -     404/-/-      404/-/-        404
alignmentPage | draft | -                 yes   -     -     -     -     -     -     -     404/-/-      404/-/-        404
stepPage | in force | -                   yes   yes   yes   yes   yes   yes   yes   yes   404/yes/yes  404/yes/yes    404
stepPage | in consultation | -            yes   yes   yes   yes   yes   yes   yes   404   404          404            404
stepPage | draft | -                      yes   404   404   404   404   404   404   404   404          404            404
actionGrid | status | -                   yes   yes   yes   yes   yes   yes   yes   yes   404/-/yes    404/-/yes      404
workPage | action | own                   yes   yes   yes   yes   yes   yes   404   404   401          404            404
workPage | action | beside                yes   yes   yes   yes   yes   -     404   404   401          404            404
workPage | action | other                 yes   -     -     -     -     -     404   404   401          404            404
workAction | action | own                 yes   yes   yes   yes   yes   yes   404   404   401          404            404
workAction | action | beside              yes   yes   yes   yes   yes   404   404   404   401          404            404
workAction | action | other               yes   404   404   404   404   404   404   404   401          404            404
workAction | submitted update | own       -     yes   yes   yes   yes   yes   404   404   401          404            404
workAction | submitted update | other     -     404   404   404   404   404   404   404   401          404            404
ownRoadmaps | own | -                     yes   yes   yes   yes   yes   yes   yes   yes   401          -              -
figuresPage | indicators | -              yes   yes   yes   yes   yes   yes   yes   yes   404/-/yes    404/-/yes      404
figuresPage | risks, budget, rates | -    yes   yes   yes   yes   yes   yes   yes   yes   404/-/-      404/-/-        404
progressPage | figures | -                yes   yes   yes   yes   yes   yes   yes   yes   404/-/yes    404/-/yes      404
progressPage | budget | -                 yes   yes   yes   yes   yes   yes   yes   yes   404/-/-      404/-/-        404
`;
