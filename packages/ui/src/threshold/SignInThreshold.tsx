import { keepCompounds } from '@antoan/i18n';
import type { ReactNode } from 'react';
import { LanguageSwitch } from '../frame/LanguageSwitch.tsx';
import { Mark } from '../mark/Mark.tsx';
import { Terraces } from './Terraces.tsx';

interface SignInThresholdProps {
  /** The motto over the terraces. */
  title: string;
  intro: string;
  /** The form. */
  children: ReactNode;
  /** Under the form, at the foot: the Banner about classified papers. */
  note?: ReactNode;
}

/** The gatehouse: terraces and the motto on one side, the form on the other. */
export function SignInThreshold({ title, intro, children, note }: SignInThresholdProps) {
  return (
    <div className="at-gatehouse">
      <header className="at-gatehouse-art">
        <Terraces />
        <div className="at-brand">
          <Mark />
          An Toàn
        </div>
        <p className="at-gatehouse-title">{keepCompounds(title)}</p>
        <p className="at-gatehouse-intro">{intro}</p>
      </header>
      <main className="at-gatehouse-form" id="noi-dung">
        <div className="at-gatehouse-language">
          <LanguageSwitch form="words" />
        </div>
        <div className="at-gatehouse-middle">{children}</div>
        {note ? <div className="at-gatehouse-note">{note}</div> : null}
      </main>
    </div>
  );
}

/** A line with a word in it, between two ways of doing the same. */
export function OrLine({ children }: { children: string }) {
  return <div className="at-or">{children}</div>;
}
