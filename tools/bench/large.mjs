/**
 * One large roadmap, widened from a copy of the sample: 27 participants, 100 steps, 2,700 national actions, 10,000 updates,
 * a thread of 5,000 comments and 200,000 entries on the ledger.
 */
export const LARGE = { code: 'large', participants: 27, steps: 100, updates: 10_000, comments: 5_000, events: 200_000 };

/** Codes of countries that ISO leaves to everybody's own use. */
const INVENTED = [...'ABCDEFGHIJ']
  .map((letter) => `X${letter}`)
  .concat([...'MNOPQRSTUVW'].map((letter) => `Q${letter}`));

/** $1: the roadmap. The tables `old_…` say after which participant and step of the sample each new one is made. */
const STATEMENTS = [
  `create temporary table wide as select $1::uuid as roadmap_id`,
  `insert into countries
   select n.code, 'participant', 'Participant ' || n.place, n.code, 'Participant ' || n.place, null, null, t.languages, t.labels, t.currency, t.zone, null, t.iati_code,
     t.dac_code, t.version
   from unnest(array[${INVENTED.map((code) => `'${code}'`).join(', ')}]) with ordinality n(code, place) join countries t on t.code = 'ME'`,
  `insert into participants (roadmap_id, country_code) select w.roadmap_id, c.code from wide w join countries c on c.name ~ '^Participant [0-9]+$'`,
  `create temporary table old_participant as
   select p.id, p.country_code, old.id as template, p.place, p.id <> old.id as added
   from (select p.*, row_number() over (order by p.country_code ~ '^(X[A-J]|Q)', p.country_code) as place from participants p join wide w using (roadmap_id)) p
     join (select p.*, row_number() over (order by p.country_code) as place from participants p join wide w using (roadmap_id)
       where p.country_code !~ '^(X[A-J]|Q)') old on old.place = (p.place - 1) % 6 + 1`,
  `create temporary table old_step as
   select case when k = 0 then s.id else gen_random_uuid() end as id, s.id as template, k, split_part(s.code, '.', 1) || '.' || (split_part(s.code, '.', 2)::int + 5 * k) as code
   from steps s join wide w using (roadmap_id) cross join generate_series(0, 3) k
   where k < 3 or (split_part(s.code, '.', 1)::int <= 5 and split_part(s.code, '.', 2)::int <= 2)`,
  `insert into steps (id, roadmap_id, priority_id, code, sort, scope, lead_institution_id, start_date, baseline_end, weight)
   select o.id, s.roadmap_id, s.priority_id, o.code, s.sort + 1000 * o.k, s.scope, s.lead_institution_id, s.start_date, s.baseline_end, s.weight
   from old_step o join steps s on s.id = o.template where o.k > 0`,
  `insert into passages (version_id, id, ordinal, kind, step_id, text)
   select g.version_id, gen_random_uuid(), g.ordinal + 1000 * o.k, g.kind, o.id, g.text from old_step o join passages g on g.step_id = o.template where o.k > 0`,
  `create temporary table old_action as
   select gen_random_uuid() as id, a.id as template, o.id as step_id, p.id as participant_id, p.place, o.k
   from old_step o cross join old_participant p join national_actions a on a.step_id = o.template and a.participant_id = p.template
   where o.k > 0 or p.added`,
  `insert into national_actions (id, roadmap_id, step_id, participant_id, lead_institution_id, tailoring, not_applicable_reason, start_date, baseline_end, forecast_end)
   select n.id, a.roadmap_id, n.step_id, n.participant_id, a.lead_institution_id, a.tailoring, a.not_applicable_reason, a.start_date, a.baseline_end, a.forecast_end
   from old_action n join national_actions a on a.id = n.template`,
  `insert into action_support select n.id, x.institution_id from old_action n join action_support x on x.action_id = n.template`,
  `insert into milestones (roadmap_id, step_id, action_id, sort, title, baseline_date, forecast_date, completed_on, weight, responsible_institution_id)
   select ms.roadmap_id, n.step_id, n.id, ms.sort + 1000 * n.place, ms.title, ms.baseline_date, ms.forecast_date, ms.completed_on, ms.weight, ms.responsible_institution_id
   from old_action n join milestones ms on ms.action_id = n.template
   union all
   select ms.roadmap_id, o.id, null, ms.sort, ms.title, ms.baseline_date, ms.forecast_date, ms.completed_on, ms.weight, ms.responsible_institution_id
   from old_step o join milestones ms on ms.step_id = o.template and ms.action_id is null where o.k > 0`,
  `insert into status_updates (roadmap_id, action_id, institution_id, state, status, progress, narrative, cause, next_date, evidence, written_by, saved_at, submitted_at,
     published_at, published_by, imported)
   select u.roadmap_id, n.id, u.institution_id, u.state, u.status, u.progress, u.narrative, u.cause, u.next_date, u.evidence, u.written_by, u.saved_at, u.submitted_at,
     u.published_at, u.published_by, u.imported
   from old_action n join status_updates u on u.action_id = n.template and u.state = 'published'`,
  `insert into status_updates (roadmap_id, action_id, institution_id, state, status, progress, narrative, cause, next_date, evidence, written_by, saved_at, submitted_at,
     published_at, published_by, imported)
   select u.roadmap_id, u.action_id, u.institution_id, u.state, u.status, u.progress, u.narrative, u.cause, u.next_date, u.evidence, u.written_by, u.saved_at - earlier,
     u.submitted_at - earlier, u.published_at - earlier, u.published_by, u.imported
   from status_updates u join wide w using (roadmap_id) cross join (select interval '100 days' as earlier) e where u.state = 'published' order by u.id
   limit greatest(0, ${LARGE.updates} - (select count(*) from status_updates join wide using (roadmap_id)))`,
  `insert into budget_lines (roadmap_id, step_id, participant_id, funding_source_id, title, amount, currency, status, period_start, period_end, committed_on)
   select bl.roadmap_id, o.id, bl.participant_id, bl.funding_source_id, bl.title, bl.amount, bl.currency, bl.status, bl.period_start, bl.period_end, bl.committed_on
   from old_step o join budget_lines bl on bl.step_id = o.template where o.k > 0`,
  `insert into users (email, name) select lower('head.' || country_code) || '@large.waymark.example', 'Head of delegation' from old_participant where added`,
  `insert into memberships (roadmap_id, user_id, role, accreditation, title, participant_id)
   select w.roadmap_id, u.id, 'delegation_head', 'head', 'Head of delegation, ' || p.country_code, p.id
   from wide w cross join old_participant p join users u on u.email = lower('head.' || p.country_code) || '@large.waymark.example' where p.added`,
  `insert into confirmations (membership_id, basis, confirmed_at)
   select m.id, 'founding', m.created_at from memberships m join old_participant p on p.id = m.participant_id and p.added`,
  `insert into round_electors select rd.id, p.id from rounds rd join wide w using (roadmap_id) cross join old_participant p where p.added and rd.state = 'open'`,
  `insert into positions (ballot_id, participant_id, version_hash, stance, state, signed_by, confirmation_id)
   select b.id, p.id, b.version_hash, 'endorse', 'signed', m.id, k.id
   from rounds rd join wide w using (roadmap_id) join ballots b on b.round_id = rd.id and b.state = 'open' cross join old_participant p
     join memberships m on m.participant_id = p.id join confirmations k on k.membership_id = m.id
   where p.added`,
  `insert into comments (thread_id, number, written_by, text, posted_at)
   select th.id, n + th.comment_count, m.id, 'Comment ' || n || ': the wording can be kept where the annex says how the figure is taken and by when it is sent.',
     th.started_at + n * ((waymark_now() - th.started_at) / (${LARGE.comments} + 1))
   from (select th.* from threads th join wide w using (roadmap_id) join amendments am on am.id = th.subject_id join priorities p on p.id = am.priority_id and p.code = 'P3'
       where th.state = 'open' order by th.started_at limit 1) th
     cross join lateral generate_series(1, ${LARGE.comments} - th.comment_count) n
     join (select m.id, row_number() over (order by m.id) as place, count(*) over () as heads from memberships m join wide w using (roadmap_id)
       where m.role = 'delegation_head') m on m.place = n % m.heads + 1`,
  `update threads th set comment_count = ${LARGE.comments} from wide w
   where th.roadmap_id = w.roadmap_id and exists (select 1 from comments c where c.thread_id = th.id and c.number = ${LARGE.comments})`,
  `insert into events (roadmap_id, type, subject_kind, subject_id, membership_id, occurred_at, audience, on_ledger, payload)
   select w.roadmap_id, 'update.published', 'status_update', u.id, u.published_by, timestamptz '2026-01-05 08:00Z' + n * interval '2 minutes', 'participants', true,
     jsonb_build_object('actionId', u.action_id, 'status', u.status, 'progress', u.progress)
   from wide w cross join generate_series(1, ${LARGE.events} - (select count(*)::int from events e join wide using (roadmap_id) where e.on_ledger)) n
     join (select u.*, row_number() over (order by u.id) as place from status_updates u join wide w using (roadmap_id) where u.state = 'published') u
       on u.place = n % (select count(*) from status_updates join wide using (roadmap_id) where state = 'published') + 1
   order by n`,
  `drop table wide, old_participant, old_step, old_action`,
];

/**
 * @param {import('pg').Client} client
 * @param {string} copy the code of the copy that is widened
 */
export async function widenRoadmap(client, copy) {
  const { rows } = await client.query('update roadmaps set code = $2 where code = $1 returning id', [copy, LARGE.code]);
  await client.query('begin');
  await client.query('set local synchronous_commit = off');
  for (const [index, text] of STATEMENTS.entries())
    await client.query(text.replace('$1', `'${rows[0].id}'`)).catch(told(index));
  await client.query('commit');
  const { rows: counts } = await client.query(
    `select (select count(*)::int from participants where roadmap_id = $1) as participants, (select count(*)::int from steps where roadmap_id = $1) as steps,
       (select count(*)::int from status_updates where roadmap_id = $1) as updates, (select count(*)::int from events where roadmap_id = $1 and on_ledger) as events,
       (select max(n)::int from (select count(*) as n from comments c join threads th on th.id = c.thread_id where th.roadmap_id = $1 group by th.id) x) as comments`,
    [rows[0].id],
  );
  for (const [what, count] of Object.entries(counts[0]))
    if (count !== LARGE[what]) throw new Error(`The large roadmap has ${count} ${what} instead of ${LARGE[what]}.`);
}

const told = (index) => (error) => {
  throw new Error(`Statement ${index + 1} of the large roadmap: ${error.message}`, { cause: error });
};
