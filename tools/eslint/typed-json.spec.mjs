import { Linter } from 'eslint';
import typedJson from './typed-json.mjs';

const findings = (code) =>
  new Linter()
    .verify(code, { plugins: { waymark: typedJson }, rules: { 'waymark/typed-json': 'error' } })
    .map((message) => message.ruleId);

test.each([
  ['an object', "const step = sql`select json_build_object('id', s.id) from ${steps(me)} s`;"],
  ['a list', 'const steps = sql`(select coalesce(jsonb_agg(s.code), $1) from ${steps(me)} s)`;'],
  ['a list after a value', 'const steps = sql`select ${me.userId}, json_agg(s.code) from steps s`;'],
  ['a whole row', "const step = 'select to_jsonb(s) from steps s';"],
  ['a map', 'const steps = sql`select jsonb_object_agg(s.code, s.id) from steps s`;'],
])('refuses %s that PostgreSQL makes of anything', (_, code) => expect(findings(code)).toEqual(['waymark/typed-json']));

test.each([
  ['the typed pieces', 'const step = list(object<Step>, sql`from ${steps(me)} s`);'.replace('<Step>', '')],
  ['an array', "const codes = sql`select coalesce(array_agg(s.code), '{}') from ${steps(me)} s`;"],
  ['reading JSON', 'const rows = sql`select * from jsonb_to_recordset(${text}::jsonb) as s(id uuid)`;'],
])('accepts %s', (_, code) => expect(findings(code)).toEqual([]));
