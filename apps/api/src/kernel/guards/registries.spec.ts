import { buildActor } from '../../../test/factories.js';
import { raw } from '../database/sql.js';
import { Reactions, Subjects, TransitionGuards } from './registries.js';

const me = buildActor();

test('a transition is refused with the first unmet guard; others are not asked', async () => {
  const guards = new TransitionGuards();
  const asked: string[] = [];
  const guard = (name: string, answer: 'round_closed' | null) => (_: unknown, id: string) => {
    asked.push(`${name} ${id}`);
    return Promise.resolve(answer);
  };
  guards.register('priority.freeze', guard('one', null));
  guards.register('priority.freeze', guard('two', 'round_closed'));
  guards.register('priority.freeze', guard('three', null));
  await expect(guards.check('priority.freeze', me, 'p1')).rejects.toMatchObject({
    code: 'FORBIDDEN',
    reason: 'round_closed',
  });
  expect(asked).toEqual(['one p1', 'two p1']);
  await expect(guards.check('priority.withdraw', me, 'p1')).resolves.toBeUndefined();
});

test('reactions run one after the other, and one that fails stops the rest', async () => {
  const reactions = new Reactions();
  const ran: string[] = [];
  reactions.register('roadmap.adopted', (_, id) => Promise.resolve(void ran.push(`one ${id}`)));
  reactions.register('roadmap.adopted', () => Promise.reject(new Error('no')));
  reactions.register('roadmap.adopted', () => Promise.resolve(void ran.push('three')));
  await expect(reactions.run('roadmap.adopted', me, 'r1')).rejects.toThrow('no');
  expect(ran).toEqual(['one r1']);
});

test('only what an owner registered can be discussed', () => {
  const subjects = new Subjects();
  subjects.register('step', { visible: () => raw('select 1'), reach: () => raw('select 2') });
  expect(subjects.kinds()).toEqual(['step']);
  expect(subjects.source('step').visible(me).render().text).toBe('select 1');
  expect(() => subjects.source('session')).toThrow('no module registered the subject session');
});
