import { useParticipantNames, useParticipants } from '@waymark/ui';

/**
 * A role title or another text of the data that may name participants: "Head of delegation, Montenegro". The notes of
 * the footnoted designations in it are registered with the surface around it.
 */
export function TitleText({ children }: { children: string }) {
  const { byCode } = useParticipants();
  const noted = [...byCode.values()].filter(({ note, name }) => note && children.includes(name));
  useParticipantNames(noted.map(({ code }) => code));
  return children;
}
