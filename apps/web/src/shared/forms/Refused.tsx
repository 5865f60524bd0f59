import { styled } from '@mui/material/styles';

/**
 * Where a form says below its button why it was refused, `role="alert"`: always there, so that what appears in it is
 * announced, with room for the longest refusal, so that nothing below it moves.
 */
export const Refused = styled('div')({ minHeight: 38, marginTop: 8 });
