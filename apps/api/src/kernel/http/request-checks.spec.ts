import type { FastifyRequest } from 'fastify';
import { readConfig, type Config } from '../config/config.js';
import { crossSiteRefusal } from './request-checks.js';

const local = readConfig({}, { dataDir: '', webDir: null });
const production: Config = { ...local, production: true, publicUrl: 'https://roadmap.example.org/' };
const json = { 'content-type': 'application/json', host: 'localhost:3000' };

const refusal = (headers: Record<string, string>, config = local, method = 'POST', url = '/graphql'): string | null =>
  crossSiteRefusal({ routeOptions: { url }, method, headers } as unknown as FastifyRequest, config);

test('a client that is no browser passes', () => {
  expect(refusal(json)).toBeNull();
  expect(refusal({ 'content-type': 'application/json; charset=utf-8' })).toBeNull();
  expect(refusal({ 'content-type': 'application/graphql-response+json' })).toBeNull();
  expect(refusal({ 'content-type': 'Application/JSON' })).toBeNull();
});

test('what another site makes a browser send is refused', () => {
  expect(refusal({ ...json, 'sec-fetch-site': 'cross-site' })).toBe('cross-site requests are not answered');
  expect(refusal({ ...json, 'sec-fetch-site': 'same-site' })).toBe('cross-site requests are not answered');
  expect(refusal({ ...json, 'sec-fetch-site': 'cross-site' }, local, 'GET')).toBe(
    'cross-site requests are not answered',
  );
  expect(refusal({ ...json, origin: 'https://elsewhere.example' })).toBe('this origin is not answered');
  expect(refusal({ ...json, origin: 'null' })).toBe('this origin is not answered');
});

test('our own pages pass', () => {
  expect(refusal({ ...json, 'sec-fetch-site': 'same-origin', origin: 'http://localhost:3000' })).toBeNull();
  expect(refusal({ ...json, 'sec-fetch-site': 'none' })).toBeNull();
  expect(refusal({ ...json, origin: 'https://roadmap.example.org' }, production)).toBeNull();
});

test('in production the address that users type decides, not the Host header', () => {
  const spoofed = { ...json, host: 'elsewhere.example', origin: 'https://elsewhere.example' };
  expect(refusal(spoofed, production)).toBe('this origin is not answered');
});

test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', 'application/jsonp', ''])(
  'a form cannot post as %p',
  (type) => expect(refusal({ 'content-type': type })).toBe('the body must be application/json'),
);

test('no path takes what a form of another site posts', () => {
  expect(refusal({ 'content-type': 'application/x-www-form-urlencoded' }, local, 'POST', '/elsewhere')).toBe(
    'the body must be application/json',
  );
});

test('reading other paths is not concerned', () => {
  expect(refusal({ 'sec-fetch-site': 'cross-site' }, local, 'GET', '/healthz')).toBeNull();
});
