import { buildActor } from '../../../test/factories.js';
import { Actor, membershipOf } from './actor.js';

const me = buildActor([
  { roadmapId: 'r1', roadmapCode: 'one', role: 'delegation_head', participantId: 'p1' },
  { roadmapId: 'r2', roadmapCode: 'two', role: 'focal_point', participantId: 'p2', institutionIds: ['i1', 'i2'] },
  { roadmapId: 'r3', roadmapCode: 'three', role: 'donor' },
]);

test('a membership is found by its roadmap, by id or code', () => {
  expect(me.in('r1')?.participantId).toBe('p1');
  expect(me.in('two')?.role).toBe('focal_point');
  expect(me.in('r4')).toBeNull();
});

test('a role in one roadmap is none in another', () => {
  expect(me.is('r1', 'H')).toBe(true);
  expect(me.is('r2', 'H')).toBe(false);
  expect(me.is('r4', 'S', 'H', 'D', 'C', 'F', 'O', 'N')).toBe(false);
});

test('lists what it acts for, by roles', () => {
  expect(me.roadmapsAs('H', 'F')).toEqual(['r1', 'r2']);
  expect(me.participantsAs('H', 'D', 'C')).toEqual(['p1']);
  expect(me.participantsAs('N')).toEqual([]);
  expect(me.institutions()).toEqual(['i1', 'i2']);
});

test('nobody has rights and reads as the public; an administrator does not even that', () => {
  expect(Actor.anonymous.memberships).toEqual([]);
  expect(Actor.anonymous.readsAsPublic()).toBe(true);
  expect(buildActor([], { administrator: true }).readsAsPublic()).toBe(false);
});

test('a membership is not taken for granted', () => {
  expect(membershipOf(me, 'r1').roadmapCode).toBe('one');
  expect(() => membershipOf(me, 'r4')).toThrow('before it was authorized');
});
