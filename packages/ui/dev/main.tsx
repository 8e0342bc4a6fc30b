import { I18nRoot } from '@antoan/i18n';
import { applyKeptTheme, CataloguePage, SkipLink, ToastRegion } from '@antoan/ui';
import { createRoot } from 'react-dom/client';
import '@antoan/ui/styles.css';

applyKeptTheme();

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <I18nRoot>
      <SkipLink />
      <main id="noi-dung">
        <CataloguePage />
      </main>
      <ToastRegion />
    </I18nRoot>,
  );
}
