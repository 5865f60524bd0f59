import { closest, seenAs, folded, IMPORT_FAULTS, letterAlike, looksOf, mixesAlphabets } from '../index.js';

describe('letters of several alphabets', () => {
  it.each([
    ['МOI', 'М', true],
    ['MOI', null, false],
    ['МУП', 'М', false],
    ['ＭOI', 'Ｍ', false],
    ['αβ', null, false],
    ['Ministаrstvo', 'а', true],
    ['Ministarstvo Министарство', 'М', false],
  ])('%s: the letter %s looks like another; within a word they mix: %s', (text, letter, mixed) => {
    expect(letterAlike(text)).toBe(letter);
    expect(mixesAlphabets(text)).toBe(mixed);
  });

  it('look the same where a reader takes them for the same', () => {
    expect(looksOf('МОІ')).toBe('MOI');
    expect(seenAs('МОІ-10')).toBe(seenAs('moi-IO'));
    expect(seenAs('MOI')).not.toBe(seenAs('MUP'));
  });
});

describe('what was meant', () => {
  const choices = [
    'Ministry of Labour, Employment and Social Dialogue',
    'Ministry of Interior',
    'Labour Inspectorate',
    'Sarajevo*',
  ];

  it.each([
    ['Ministry of Labour', choices[0]],
    ['ministry of interor', choices[1]],
    ['Sarajevo', 'Sarajevo*'],
    ['The Labour Inspectorate', choices[2]],
    ['Ministry', null],
    ['Customs', null],
    ['', null],
    ['x', null],
  ])('%s: %s', (text, meant) => {
    expect(closest(text, choices)).toBe(meant);
  });

  it('does not mind accents, case and punctuation', () => {
    expect(folded(' Ministère  de l’Intérieur (MI) ')).toBe('ministere de l interieur mi');
  });
});

test('every fault has a grade', () => {
  expect(new Set(Object.values(IMPORT_FAULTS))).toEqual(new Set(['refused', 'doubtful', 'note']));
});
