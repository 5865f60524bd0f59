import type { SampleContext } from './context.js';

/** Themes, papers and findings, with what they cite and what cites them. */
export function mapEvidence(context: SampleContext) {
  const { source, ids, roadmapId } = context;
  const { themes, papers, findings } = source.findings;
  return {
    themes: themes.map((theme) => ({
      id: ids.own('theme', theme.id),
      roadmap_id: roadmapId,
      sort: theme.order,
      title: theme.title,
      description: theme.description,
    })),
    papers: papers.map((paper) => ({
      id: ids.own('paper', paper.id),
      roadmap_id: roadmapId,
      kind: paper.countryId === null ? 'regional_analysis' : 'country_paper',
      participant_id: context.participantOrNull(paper.countryId),
      title: paper.title,
      state: paper.status,
      day: paper.date,
    })),
    findings: findings.map((finding) => ({
      id: context.finding(finding.id),
      roadmap_id: roadmapId,
      code: finding.code,
      participant_id: context.participantOrNull(finding.countryId),
      theme_id: ids.own('theme', finding.themeId),
      paper_id: ids.own('paper', finding.paper),
      type: finding.type,
      severity: finding.severity,
      title: finding.title,
      statement: finding.statement,
      // Most findings of the sample state no implication.
      implication: finding.implication ?? '',
      evidence: finding.evidence,
      confidence: finding.confidence,
      state: finding.validationStatus,
    })),
    finding_institutions: findings.flatMap((finding) =>
      finding.institutionIds.map((id) => ({
        finding_id: context.finding(finding.id),
        institution_id: context.institution(id),
      })),
    ),
    finding_origin_countries: findings.flatMap((finding) =>
      finding.originCountryIds.map((id) => ({
        finding_id: context.finding(finding.id),
        country_code: context.country(id).code,
      })),
    ),
    priority_findings: source.roadmap.priorities.flatMap((priority) =>
      priority.findingIds.map((id) => ({
        priority_id: context.priority(priority.id),
        finding_id: context.finding(id),
      })),
    ),
    step_findings: source.roadmap.steps.flatMap((step) =>
      step.findingIds.map((id) => ({ step_id: context.step(step.id), finding_id: context.finding(id) })),
    ),
  };
}
