import { I18nRoot } from '@antoan/i18n';
import { render, type RenderResult } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import '../messages.ts';

/** Draws a part of the page as the shell would and hands back the hands that use it. */
export function draw(page: ReactNode): RenderResult & { person: UserEvent } {
  return { person: userEvent.setup(), ...render(<I18nRoot>{page}</I18nRoot>) };
}
