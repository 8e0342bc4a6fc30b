import { useLingui } from '@lingui/react/macro';
import { DueSign } from '../due-sign/DueSign.tsx';
import { AccountMenu } from '../frame/AccountMenu.tsx';
import { LanguageSwitch } from '../frame/LanguageSwitch.tsx';
import { SearchTrigger, TopBar } from '../frame/TopBar.tsx';
import { Panel } from '../panel/Panel.tsx';
import { PublicMasthead } from '../public/PublicFrame.tsx';
import { RecognitionList } from '../public/RecognitionList.tsx';
import { QueueHead, QueueItem } from '../queue/Queue.tsx';
import { Columns } from '../stack/Stack.tsx';
import { Tag } from '../tag/Tag.tsx';

/** The bar, the masthead and the lists of a queue and of the public page. */
export function FrameSamples() {
  const { t } = useLingui();
  return (
    <section className="at-catalogue-frame" aria-label={t`Mẫu khung trang`}>
      <TopBar
        homeHref="#"
        isDemonstration
        items={[
          { label: t`Việc cần làm`, href: '#viec', count: 9 },
          { label: t`Đơn vị`, href: '#don-vi', isCurrent: true },
          { label: t`Báo cáo`, href: '#bao-cao' },
        ]}
      >
        <SearchTrigger onPress={() => undefined} />
        <LanguageSwitch />
        <AccountMenu name={t`Chuyên viên`} unit="UBND huyện Bảo Thắng" items={[{ id: 'out', label: t`Đăng xuất` }]} />
      </TopBar>
      <PublicMasthead
        title={t`Năm 2020, 1.012 cơ quan, doanh nghiệp, nhà trường được công nhận an toàn về an ninh, trật tự`}
      >
        {t`Số liệu minh họa theo các quyết định ban hành đến 31/12/2020.`}
      </PublicMasthead>
      <Columns layout="halves">
        <Panel isFlush>
          <QueueHead title={t`Chờ thẩm định`} count={<Tag>{t`18 hồ sơ`}</Tag>} note={t`Xếp theo hạn`} />
          <QueueItem
            href="#1"
            isCurrent
            title="Trường THCS Minh Họa 2"
            place="Phú Nhuận"
            due={<DueSign daysLeft={-1} />}
            flags={<Tag tone="warn">{t`1 tiêu chí trả lại`}</Tag>}
          />
          <QueueItem href="#2" title="Trung tâm Văn hóa Minh Họa" place="TT. Phố Lu" due={<DueSign daysLeft={6} />} />
        </Panel>
        <Panel title={t`Đơn vị được công nhận`}>
          <RecognitionList
            items={[{ id: '1', name: 'Trường THPT Minh Họa 3', detail: 'Quyết định số 3127/QĐ-UBND, 18/12/2020' }]}
          />
        </Panel>
      </Columns>
    </section>
  );
}
