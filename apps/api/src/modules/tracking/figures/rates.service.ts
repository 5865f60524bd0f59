import { Injectable, type OnModuleInit } from '@nestjs/common';
import { isCurrency, isRate } from '@waymark/domain';
import {
  Act,
  Acts,
  conflict,
  Database,
  expectVersion,
  found,
  Reactions,
  sql,
  type Actor,
} from '../../../kernel/index.js';
import { ratePolicy } from '../tracking.policy.js';
import { wrong } from './changed-facts.js';
import { ExchangeRate } from './exchange-rate.entity.js';
import { FigureGround, type Ground } from './figure-ground.repository.js';
import { figureEvent } from './figures.events.js';
import { keepFigures } from './figures.policy.js';
import type { AddRateInput, CorrectRateInput } from './money.inputs.js';

/** Dated exchange rates. A rate is superseded by another one, and never changed. */
@Injectable()
export class RatesService implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly ground: FigureGround,
    private readonly acts: Acts,
    private readonly reactions: Reactions,
  ) {}

  onModuleInit(): void {
    // What one unit is worth was said in the present currency.
    this.reactions.register('roadmap.currency', async (_me, roadmapId) => {
      await this.ground.holdCurrency(roadmapId);
      const rates = await this.db.rows(sql`select 1 from exchange_rates x where x.roadmap_id = ${roadmapId} limit 1`);
      if (rates.length > 0) throw wrong('currency', 'currency_has_rates');
    });
  }

  /** @throws DomainError VALIDATION where there is one of this currency and day: that one is corrected */
  @Act()
  addRate(me: Actor, input: AddRateInput): Promise<ExchangeRate> {
    const { roadmapId, currency, day, rate, source } = input;
    return this.acts.inOrder<Ground, ExchangeRate>(me, {
      once: { operation: 'addRate', input },
      load: () => this.ground.of(me, roadmapId, {}),
      refuse: () => keepFigures(me, roadmapId),
      change: async (ground, id) => {
        if (!isCurrency(currency)) throw wrong('currency', 'currency_unknown');
        if (!isRate(rate)) throw wrong('rate', 'rate_invalid');
        const told = await this.ground.holdCurrency(roadmapId);
        if (currency === told) throw wrong('currency', 'currency_of_roadmap');
        // It was meant in the currency that stood when it was asked for.
        if (told !== ground.currency)
          throw conflict({ base: null, theirs: { currency: told }, mine: { currency: ground.currency } });
        const inserted = await this.#insert(id, { roadmapId, currency, day, rate, source });
        if (!inserted) throw wrong('day', 'rate_there');
        await this.ground.record(me, {
          ...{ roadmapId, kind: 'exchange_rate', subjectId: id, before: null },
          after: { currency, day, rate, source },
        });
        return { events: [rateEvent('added', { id, roadmapId, day }, input.idempotencyKey)] };
      },
      read: (id) => this.#read(me, id),
    });
  }

  /** @returns the rate that takes its place */
  @Act()
  correctRate(me: Actor, input: CorrectRateInput): Promise<ExchangeRate> {
    const { rateId, rate, source, reason } = input;
    return this.acts.inOrder<ExchangeRate, ExchangeRate>(me, {
      once: { operation: 'correctRate', input },
      load: () => this.#lock(me, rateId),
      refuse: ({ roadmapId }) => keepFigures(me, roadmapId),
      change: async (former, id) => {
        const { roadmapId, currency, day } = former;
        if (former.version !== input.expectedVersion) {
          const now = await this.#standing(former);
          expectVersion(former, input, { theirs: now ?? former, mine: { rate, source } });
        }
        if (!isRate(rate)) throw wrong('rate', 'rate_invalid');
        await this.db.rows(
          sql`update exchange_rates set superseded_at = waymark_now(), version = version + 1 where id = ${rateId}`,
        );
        await this.#insert(id, { roadmapId, currency, day, rate, source });
        await this.ground.record(me, {
          ...{ roadmapId, kind: 'exchange_rate', subjectId: id, reason },
          before: { rateId, rate: former.rate, source: former.source },
          after: { currency, day, rate, source },
        });
        return { events: [rateEvent('corrected', { id, roadmapId, day }, input.idempotencyKey)] };
      },
      read: (id) => this.#read(me, id),
    });
  }

  #lock(me: Actor, id: string): Promise<ExchangeRate | null> {
    return this.db.find(ExchangeRate, 'x', sql`where x.id = ${id} and ${ratePolicy.scope(me, 'x')} for update of x`);
  }

  /** The one that took its place. */
  #standing({ roadmapId, currency, day }: ExchangeRate): Promise<{ rate: string; source: string } | null> {
    return this.db.maybeOne(sql`
      select x.rate::text as rate, x.source from exchange_rates x
      where x.roadmap_id = ${roadmapId} and x.currency = ${currency} and x.day = ${day} and x.superseded_at is null`);
  }

  /** False where one stands for this currency and day. */
  async #insert(
    id: string,
    { roadmapId, currency, day, rate, source }: Omit<AddRateInput, 'idempotencyKey'>,
  ): Promise<boolean> {
    const rows = await this.db.rows(sql`
      insert into exchange_rates (id, roadmap_id, currency, day, rate, source)
      values (${id}, ${roadmapId}, ${currency}, ${day}, ${rate}::numeric, ${source})
      on conflict (roadmap_id, currency, day) where superseded_at is null do nothing returning id`);
    return rows.length > 0;
  }

  async #read(me: Actor, id: string): Promise<ExchangeRate> {
    return found(await this.db.find(ExchangeRate, 'x', sql`where x.id = ${id} and ${ratePolicy.scope(me, 'x')}`));
  }
}

const rateEvent = (
  act: 'added' | 'corrected',
  { id, roadmapId, day }: { id: string; roadmapId: string; day: string },
  key: string,
) => figureEvent(`exchange_rate.${act}`, { id, roadmapId, seen: true }, { day }, key);
