import { Injectable } from '@nestjs/common';
import { isZone } from '@waymark/domain';
import {
  Act,
  Acts,
  expectVersion,
  found,
  invalid,
  Reactions,
  type Actor,
  type FieldProblem,
} from '../../kernel/index.js';
import type { AddCountryInput, CountryInput, EditCountryInput } from './catalogue.inputs.js';
import type { Country } from './country.entity.js';
import { CountryRepository } from './country.repository.js';
import { designationProblems } from './designation.js';
import { keepCatalogue } from './places.policy.js';

/** The catalogue as the administrator keeps it: corrections of designations, and entries that ISO 3166-1 lacks. */
@Injectable()
export class CatalogueService {
  constructor(
    private readonly countries: CountryRepository,
    private readonly reactions: Reactions,
    private readonly acts: Acts,
  ) {}

  /**
   * @throws DomainError VALIDATION `country_there` where another entry has the code or looks the same
   */
  @Act()
  addCountry(me: Actor, input: AddCountryInput): Promise<Country> {
    return this.acts.inOrder<object, Country>(me, {
      once: { operation: 'addCountry', input },
      load: () => Promise.resolve({}),
      refuse: () => keepCatalogue(me),
      change: async () => {
        await this.#refuseProblems(input, true);
        await this.countries.insert(input);
        return { events: [] }; // the catalogue belongs to no roadmap, and so to no ledger
      },
      read: () => this.#read(me, input.code), // an entry is known by its code
    });
  }

  /** What rests on the catalogue's wording follows it, and says so in the ledger of each roadmap. */
  @Act()
  editCountry(me: Actor, input: EditCountryInput): Promise<Country> {
    const { code, designation, zone } = input;
    return this.acts.inOrder<Country, Country>(me, {
      once: { operation: 'editCountry', input },
      load: () => this.countries.lock(me, code),
      refuse: () => keepCatalogue(me),
      change: async (before) => {
        const { name, chip, footnote, footnoteMark } = before;
        expectVersion(before, input, {
          theirs: { designation: { name, chip, footnote, footnoteMark }, zone: before.zone },
          mine: { designation: { ...designation }, zone: zone ?? null },
        });
        await this.#refuseProblems(input, false);
        await this.countries.save(before, input);
        await this.reactions.run('country.corrected', me, code);
        return { events: [] };
      },
      read: () => this.#read(me, code),
    });
  }

  async #read(me: Actor, code: string): Promise<Country> {
    return found(await this.countries.find(me, code));
  }

  async #refuseProblems({ code, designation, zone }: CountryInput, isNew: boolean): Promise<void> {
    const problems: FieldProblem[] = [
      ...designationProblems(designation),
      ...(await this.countries.taken(code, designation, isNew)).map((field) => ({ field, problem: 'country_there' })),
      ...(zone != null && !isZone(zone) ? [{ field: 'zone', problem: 'zone_unknown' }] : []),
    ];
    if (problems.length > 0) throw invalid('input_invalid', problems);
  }
}
