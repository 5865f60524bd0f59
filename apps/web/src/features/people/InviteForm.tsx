import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { Field, FieldError, Panel, SelectInput, TextInput } from '@waymark/ui';
import { useEffect, useId, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { OfferedSeatFragment } from '../../gql/graphql.js';
import { graphql, readFragment } from '../../gql/index.js';
import { useErrorText, useProblemText } from '../../shared/api/useErrorText.js';
import { showFieldErrors } from '../../shared/forms/fieldErrors.js';
import { FormSummary } from '../../shared/forms/FormSummary.js';
import { Refused } from '../../shared/forms/Refused.js';
import { RestoredLine } from '../../shared/forms/RestoredLine.js';
import { useActDraft } from '../../shared/forms/useActDraft.js';
import { useDraftedAct } from '../../shared/forms/useDraftedAct.js';
import { useFormDraft } from '../../shared/forms/useFormDraft.js';
import { useTextLimits } from '../../shared/forms/useTextLimits.js';
import { LanguageField } from '../../shared/links/LanguageField.js';
import { LinkNote, type MadeLink } from '../../shared/links/LinkNote.js';
import { TitleText } from '../../shared/session/TitleText.js';
import type { Group } from './groups.js';
import { InviteMemberDocument, type People } from './people.documents.js';

const OfferedSeat = graphql(`
  fragment OfferedSeat on SeatOffer {
    role
    accreditation
    participantId
  }
`);

const InstitutionOfSeat = graphql(`
  fragment InstitutionOfSeat on OfferedInstitution {
    id
    name
    participantId
  }
`);

interface Values {
  seat: string;
  institution: string;
  title: string;
  email: string;
  language: string;
}

const FIELDS = ['seat', 'institution', 'title', 'email', 'language'] as const;

const Form = styled('form')({ display: 'grid', gap: 24, marginTop: 12 });

/** An institution whose focal point is to be invited; `count` tells one press from the next. */
export interface Preset {
  institutionId: string;
  count: number;
}

export interface InviteFormProps {
  people: People;
  /** Whose seats are offered here. */
  group: Group;
  title: string;
  preset?: Preset | null;
  onInvited: () => Promise<void>;
}

/** Names an offer within its group: what stands in the draft stays right when offers come and go. */
const nameOf = ({ role, accreditation }: OfferedSeatFragment): string => accreditation ?? role;

/** Offers a seat to an address. Nothing is looked up about the address: the answer is the same for any. */
export function InviteForm({ people, group, title: heading, preset, onInvited }: InviteFormProps) {
  const headingId = useId();
  const { t } = useTranslation(['people', 'errors']);
  const errorText = useErrorText();
  const problemText = useProblemText();
  const limits = useTextLimits();
  const { roadmap } = people;
  const offers = readFragment(OfferedSeat, group.offers);
  const institutions = readFragment(InstitutionOfSeat, people.institutions);
  const [unwritten] = useState<Values>({
    seat: '',
    institution: '',
    title: '',
    email: '',
    language: people.invitationLanguage,
  });
  const draft = useActDraft(`invite-member:${roadmap.id}:${group.id}`, unwritten);
  const invite = useDraftedAct(InviteMemberDocument, draft, onInvited);
  const [link, setLink] = useState<MadeLink | null>(null);
  const form = useForm<Values>({ defaultValues: draft.values, shouldFocusError: false });
  const { register, handleSubmit, formState, setError, setValue } = form;
  const empty = useFormDraft(form, draft, unwritten);
  const { errors, submitCount } = formState;
  const { seat, title } = useWatch({ control: form.control }) as Values;
  const chosen = offers.find((offer) => nameOf(offer) === seat);
  const ofChosen = institutions.filter(({ participantId }) => participantId === chosen?.participantId);
  const focalPoint = chosen?.role === 'focal_point';
  const shownAtFields = invite.error?.facts.fields?.some(({ field }) => (FIELDS as readonly string[]).includes(field));

  const participantOf = ({ participantId }: OfferedSeatFragment): string | undefined =>
    roadmap.participants.find(({ id }) => id === participantId)?.name;
  const roleOf = (offer: OfferedSeatFragment): string =>
    t(`people:seat.${offer.role === 'delegation_head' ? (offer.accreditation ?? 'alternate') : offer.role}`);
  const wordsOf = (offer: OfferedSeatFragment): string => {
    const role = roleOf(offer);
    const name = participantOf(offer);
    return name === undefined ? role : t('people:seat.of', { role, name });
  };
  /** The title that the seat usually bears; it can be written otherwise. */
  const suggest = (seat: string, institution: string) => {
    const offer = offers.find((one) => nameOf(one) === seat);
    if (!offer) return;
    const name = institutions.find(({ id }) => id === institution)?.name;
    const usual =
      offer.role === 'focal_point' && name
        ? t('people:seat.of', { role: t('people:seat.focal_point'), name })
        : wordsOf(offer);
    setValue('title', usual);
  };

  useEffect(() => {
    if (!preset) return;
    setValue('seat', 'focal_point');
    setValue('institution', preset.institutionId);
    suggest('focal_point', preset.institutionId);
    document.getElementById('invite-email')?.focus();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- each press fills the form once, and nothing else does
  }, [preset]);

  const submit = async (values: Values) => {
    const offer = offers.find((one) => nameOf(one) === values.seat);
    if (!offer) return;
    const input = {
      roadmapId: roadmap.id,
      role: offer.role,
      accreditation: offer.accreditation,
      participantId: offer.participantId,
      institutionIds: focalPoint ? [values.institution] : [],
      title: values.title.trim(),
      email: values.email.trim(),
      language: values.language,
    };
    const done = await invite.send(input, (error) => void showFieldErrors(error, setError, FIELDS, problemText));
    if (!done) return;
    const { token, invitation } = done.inviteMember;
    empty();
    setLink({ kind: 'invitation', token, email: invitation.email, mailed: invitation.mail !== null });
    await onInvited();
  };

  return (
    <Panel role="region" aria-labelledby={headingId}>
      <h2 id={headingId} style={{ fontSize: 19 }}>
        <TitleText>{heading}</TitleText>
      </h2>
      <Form noValidate autoComplete="off" onSubmit={(event) => void handleSubmit(submit)(event)}>
        <RestoredLine draft={{ restored: draft.restored, discard: empty }} />
        <FormSummary key={submitCount} errors={errors} order={FIELDS} prefix="invite-" />
        <Field label={t('people:invite.seat')} error={errors.seat?.message} id="invite-seat">
          {(control) => (
            <SelectInput
              {...control}
              {...register('seat', {
                required: t('people:invite.seatRequired'),
                onChange: (event: { target: { value: string } }) => suggest(event.target.value, ''),
              })}
            >
              <option value="" />
              {offers.map((offer) => (
                <option key={nameOf(offer)} value={nameOf(offer)}>
                  {roleOf(offer)}
                </option>
              ))}
            </SelectInput>
          )}
        </Field>
        {focalPoint && (
          <Field label={t('people:invite.institution')} error={errors.institution?.message} id="invite-institution">
            {(control) => (
              <SelectInput
                {...control}
                {...register('institution', {
                  required: t('people:invite.institutionRequired'),
                  onChange: (event: { target: { value: string } }) => suggest(seat, event.target.value),
                })}
              >
                <option value="" />
                {ofChosen.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </SelectInput>
            )}
          </Field>
        )}
        <Field
          label={t('people:invite.name')}
          hint={t('people:invite.nameHint')}
          error={errors.title?.message}
          limit={limits.limit('membershipTitle', title)}
          id="invite-title"
        >
          {(control) => (
            <TextInput
              {...control}
              dir="auto"
              {...register('title', {
                required: t('people:invite.nameRequired'),
                validate: (text) => limits.tooLong('membershipTitle', text),
              })}
            />
          )}
        </Field>
        <Field
          label={t('people:invite.email')}
          hint={t('people:invite.emailHint')}
          error={errors.email?.message}
          id="invite-email"
        >
          {(control) => (
            <TextInput
              {...control}
              type="email"
              {...register('email', {
                required: t('people:invite.emailRequired'),
                pattern: { value: /^\s*\S+@\S+\s*$/, message: t('people:invite.emailInvalid') },
              })}
            />
          )}
        </Field>
        <LanguageField id="invite-language" error={errors.language?.message} {...register('language')} />
        <div>
          <Button type="submit" variant="contained" loading={invite.busy}>
            {t('people:invite.act')}
          </Button>
          <Refused role="alert">
            {invite.error && !shownAtFields && <FieldError>{errorText(invite.error)}</FieldError>}
          </Refused>
        </div>
      </Form>
      {link && <LinkNote {...link} />}
    </Panel>
  );
}
