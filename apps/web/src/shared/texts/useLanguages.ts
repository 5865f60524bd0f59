import { DEFAULT_LANGUAGE, getLanguage } from '@waymark/i18n';
import { useMemo } from 'react';
import { useFormats } from '../session/useFormats.js';

/** The languages of ISO 639-1, and those of the region that are told apart by their script or have three letters. */
const LANGUAGE_TAGS =
  'aa ab af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch cnr co cs cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi hr ht hu hy ia id ig is it ja jv ka ki kk kl km kn ko ks ku ky la lb lg ln lo lt lu lv mg mi mk ml mn mr ms mt my nb nd ne nl nn nr ny oc om or pa pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr sr-Cyrl sr-Latn ss st su sv sw ta te tg th ti tk tn to tr ts tt uk ur uz ve vi wo xh yi yo za zh zu';

export const INTERFACE = getLanguage(DEFAULT_LANGUAGE).intl;

/** Names of languages, in the language of the interface. */
export const languageName = (tag: string): string =>
  new Intl.DisplayNames([INTERFACE], { type: 'language', languageDisplay: 'standard' }).of(tag) ?? tag;

export interface Choice {
  value: string;
  label: string;
}

/** All languages that a roadmap may have, by name. */
export function useLanguages(): Choice[] {
  const formats = useFormats();
  return useMemo(
    () =>
      LANGUAGE_TAGS.split(' ')
        .map((value) => ({ value, label: languageName(value) }))
        .sort((a, b) => formats.compare(a.label, b.label)),
    [formats],
  );
}
