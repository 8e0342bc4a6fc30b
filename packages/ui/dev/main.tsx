import { I18nRoot } from '@antoan/i18n';
import { applyKeptTheme, SkipLink, ToastRegion } from '@antoan/ui';
import { CataloguePage } from '@antoan/ui/catalogue';
import { createRoot } from 'react-dom/client';
import '@antoan/ui/styles.css';
import { PublicSample } from './PublicSample.tsx';
import { SignInSample } from './SignInSample.tsx';

applyKeptTheme();

function Sample() {
  if (location.hash === '#/sign-in') return <SignInSample />;
  if (location.hash === '#/public') return <PublicSample />;
  return (
    <main id="noi-dung">
      <CataloguePage />
    </main>
  );
}

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <I18nRoot>
      <SkipLink />
      <Sample />
      <ToastRegion />
    </I18nRoot>,
  );
}
