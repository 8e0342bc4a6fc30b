import { registerMessages } from '@antoan/i18n';
import { Trans, useLingui } from '@lingui/react/macro';
import { Moon, Sun } from 'lucide-react';
import { messages } from '../../locales/catalogue/en.ts';
import { Button } from '../button/Button.tsx';
import { Page, PageHead } from '../page/Page.tsx';
import { setTheme, useTheme } from '../theme/theme.ts';
import { DocumentSamples } from './DocumentSamples.tsx';
import { FeedbackSamples } from './FeedbackSamples.tsx';
import { FormSamples } from './FormSamples.tsx';
import { FoundationSamples } from './FoundationSamples.tsx';
import { FrameSamples } from './FrameSamples.tsx';
import { InputSamples } from './InputSamples.tsx';
import { ListSamples } from './ListSamples.tsx';
import { NumberSamples } from './NumberSamples.tsx';
import { StateSamples } from './StateSamples.tsx';

registerMessages('en', messages);

/** Every part of the design system with invented sample data; the shell mounts it at /catalogue. */
export function CataloguePage() {
  const { t } = useLingui();
  const isDark = useTheme() === 'dark';
  return (
    <Page>
      <PageHead
        title={t`Danh mục thành phần`}
        intro={
          <Trans>Chàm, giấy và dấu son. Mỗi trạng thái có hình riêng và có chữ; màu chỉ giúp nhìn nhanh hơn.</Trans>
        }
        actions={
          <Button icon={isDark ? Sun : Moon} onPress={() => setTheme(isDark ? 'light' : 'dark')}>
            {isDark ? t`Nền sáng` : t`Nền tối`}
          </Button>
        }
      />
      <div className="at-catalogue">
        <FoundationSamples />
        <StateSamples />
        <InputSamples />
        <FormSamples />
        <FeedbackSamples />
      </div>
      <ListSamples />
      <div className="at-catalogue">
        <NumberSamples />
      </div>
      <DocumentSamples />
      <FrameSamples />
    </Page>
  );
}
