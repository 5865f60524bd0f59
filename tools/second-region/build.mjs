import { adopt, movePhase, report } from './adoption.mjs';
import { addFigures, plan } from './plan.mjs';
import { readRegion } from './region.mjs';
import { setUp } from './setting-up.mjs';
import { circulate, write } from './texts.mjs';

/**
 * Builds the region on an empty installation, through its API alone: from the first account to an update that is
 * published.
 * @param {string} address of the installation
 * @param {string} token of the link that it prints at its first start
 * @param {(what: string) => void} tell what is done
 */
export async function buildRegion(address, token, tell = () => undefined) {
  const region = readRegion();
  const built = await setUp(address, token, region);
  tell(`${region.participants.length} participants, their heads and ${region.delegations.length} coordinators`);
  const steps = await write(built, region);
  tell(`${region.texts.length} texts with ${steps.length} steps, in ${1 + region.roadmap.titles.length} languages`);
  await movePhase(built, 'consultation');
  const edition = await circulate(built.secretariat, built.roadmapId, region.edition);
  await Promise.all([
    plan(built.secretariat, built, steps, region),
    addFigures(built.secretariat, built, steps, region),
  ]);
  tell(`the draft ${edition.number} with its plan`);
  await movePhase(built, 'validation');
  await adopt(built, edition, region);
  tell('the adoption');
  await movePhase(built, 'implementation');
  await report(built, steps, region);
  tell('an update that is published');
  return { ...built, region, steps, edition };
}
