/** Kinds of institutions in the labour-migration chain. */
export const INSTITUTION_TYPES = [
  'ministry_interior',
  'ministry_security',
  'ministry_labour',
  'ministry_foreign_affairs',
  'ministry_other',
  'employment_service',
  'labour_inspectorate',
  'border_police',
  'foreigners_service',
  'security_service',
  'statistical_office',
  'licensing_body',
  'chamber',
  'embassy',
  'origin_authority',
  'eu_institution',
  'eu_agency',
  'international_organisation',
  'regional_organisation',
  'other',
] as const;
export type InstitutionType = (typeof INSTITUTION_TYPES)[number];

/** Levels of government, or of the organisation. */
export const INSTITUTION_LEVELS = [
  'state',
  'central',
  'entity',
  'district',
  'local',
  'origin',
  'regional',
  'international',
] as const;
export type InstitutionLevel = (typeof INSTITUTION_LEVELS)[number];

/** What an institution does in the chain. */
export const INSTITUTION_ROLES = [
  'policy',
  'coordination',
  'permits',
  'visas',
  'screening',
  'security_vetting',
  'border_control',
  'inspection',
  'recruitment_licensing',
  'employment_services',
  'employer_engagement',
  'consular_cooperation',
  'return',
  'anti_trafficking',
  'integration',
  'skills_recognition',
  'data',
  'technical_assistance',
  'funding',
] as const;
export type InstitutionRole = (typeof INSTITUTION_ROLES)[number];

/** Letters of one alphabet and figures, with single signs between them: nothing that looks like something else. */
const CODE = /^[A-Za-z0-9]+(?:[-._][A-Za-z0-9]+)*$/;

/** Whether a code is written so that everybody can type it. */
export const isInstitutionCode = (code: string): boolean => CODE.test(code);

/**
 * What is left of a code where looks decide: codes with the same are taken for one another, whatever their case. The
 * database's index of codes is over the same.
 */
export const codeLooks = (code: string): string => code.toLowerCase().replaceAll('0', 'o').replaceAll(/[1i]/g, 'l');

/** A code to start from: the first letters of the words, after the country's. */
export function suggestedCode(name: string, countryCode: string | null): string {
  const words = name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 3);
  return [countryCode?.toLowerCase() ?? '', ...words.slice(0, 2)].filter((part) => part !== '').join('-');
}
