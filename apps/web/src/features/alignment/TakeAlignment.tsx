import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { FieldError, Icon } from '@waymark/ui';
import Download from 'lucide-react/icons/download';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../shared/api/useErrorText.js';
import { useDownloads } from '../../shared/files/useDownloads.js';
import { Refused } from '../../shared/forms/Refused.js';
import { useRoadmap } from '../../shared/session/SessionContext.js';

const Buttons = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: 10 });

const FORMATS = ['xlsx', 'csv'] as const;
type Format = (typeof FORMATS)[number];

/** The whole table as a file, whatever is shown of it. */
export function TakeAlignment() {
  const { t } = useTranslation('plan');
  const { code: roadmap } = useRoadmap();
  const errorText = useErrorText();
  const { take, refused, stateOf } = useDownloads<Format>();
  const takeAs = (format: Format) =>
    take(format, `/alignment/${roadmap}?format=${format}`, `${roadmap}-alignment.${format}`);
  return (
    <>
      <Buttons>
        {FORMATS.map((format) => (
          <Button
            key={format}
            size="small"
            {...stateOf(format)}
            startIcon={<Icon of={Download} small />}
            onClick={() => void takeAs(format)}
          >
            {t(`page.take.${format}`)}
          </Button>
        ))}
      </Buttons>
      <Refused role="alert">{refused && <FieldError>{errorText(refused)}</FieldError>}</Refused>
    </>
  );
}
