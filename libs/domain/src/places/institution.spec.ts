import { codeLooks, isInstitutionCode, suggestedCode } from './institution.js';

test.each([
  ['me-labour', true],
  ['MoI.2', true],
  ['a_b', true],
  ['', false],
  ['me labour', false],
  ['-me', false],
  ['me--labour', false],
  // Cyrillic letters that look like Latin ones, and a full-width figure
  ['mе-labour', false],
  ['me-１', false],
])('the code "%s" can be typed by everybody: %s', (code, can) => {
  expect(isInstitutionCode(code)).toBe(can);
});

test('codes that look alike are one', () => {
  expect(codeLooks('MOI-10')).toBe(codeLooks('moi-lo'));
  expect(codeLooks('me-Il')).toBe(codeLooks('me-1l'));
  expect(codeLooks('me-labour')).not.toBe(codeLooks('me-labor'));
});

test.each([
  ['Ministry of Labour', 'ME', 'me-ministry-labour'],
  ['Služba za zapošljavanje', 'BA', 'ba-sluzba-zaposljavanje'],
  ['Министерство', 'MK', 'mk'],
  ['International Organization', null, 'international-organization'],
])('a code to start from for %s', (name, country, code) => {
  expect(suggestedCode(name, country)).toBe(code);
});
