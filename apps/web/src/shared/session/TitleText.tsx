import { useParticipantNames, useParticipants } from '@waymark/ui';

/**
 * A role title or another text of the data that may name participants: "Head of delegation, Egypt". The notes of
 * the footnoted designations in it are registered with the surface around it.
 */
export function TitleText({ children }: { children: string }) {
  const { byCode } = useParticipants();
  const noted = [...byCode.values()].filter(
    ({ note, name, chip }) => note && (children.includes(name) || children.includes(chip)),
  );
  useParticipantNames(noted.map(({ code }) => code));
  return children;
}
