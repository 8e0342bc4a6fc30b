import {
  BarRows,
  Columns,
  PublicColumn,
  PublicMasthead,
  PublicTopBar,
  RecognitionList,
  SearchField,
  StatStrip,
  TextLink,
} from '@antoan/ui';
import { ArrowRight } from 'lucide-react';
import { useState } from 'react';

const DISTRICTS = [
  'TP Lào Cai',
  'Bát Xát',
  'Mường Khương',
  'Si Ma Cai',
  'Bắc Hà',
  'Bảo Thắng',
  'Bảo Yên',
  'Sa Pa',
  'Văn Bàn',
];
const UNITS = [
  'Trường THPT số 1 Minh Họa',
  'Trường THPT Minh Họa 3, Bắc Hà',
  'Sở Minh Họa',
  'Trường THCS Minh Họa 9, Bảo Thắng',
];

/** The public results at their full size. */
export function PublicSample() {
  const [query, setQuery] = useState('');
  return (
    <>
      <PublicTopBar
        homeHref="#/public"
        signInHref="#/sign-in"
        items={[
          { label: 'Kết quả', href: '#/public', isCurrent: true },
          { label: 'Mô hình hay', href: '#mo-hinh' },
          { label: 'Tin và bài', href: '#tin' },
          { label: 'Số liệu mở', href: '#so-lieu' },
          { label: 'Chỉ thị', href: '#chi-thi' },
        ]}
      />
      <main id="noi-dung">
        <PublicMasthead title="Năm 2020, 1.012 cơ quan, doanh nghiệp, nhà trường được công nhận an toàn về an ninh, trật tự">
          Số liệu chính thức theo các quyết định ban hành đến 31/12/2020. Dữ liệu minh họa.
        </PublicMasthead>
        <PublicColumn>
          <StatStrip
            isRaised
            items={[
              { value: '1.012/1.150', label: 'đơn vị thuộc diện được công nhận, 88,0%' },
              { value: '214', label: 'điểm mô hình đang hoạt động, của 23 mô hình' },
              { value: '37', label: 'tập thể, cá nhân được khen thưởng' },
            ]}
          />
          <Columns layout="public">
            <section aria-labelledby="huyen">
              <h2 id="huyen">Chín huyện, thị xã, thành phố</h2>
              <p className="at-muted">
                Tỷ lệ đơn vị được công nhận trên số thuộc diện. Vạch đứng là tỷ lệ đã nộp hồ sơ.
              </p>
              <BarRows
                label="Tỷ lệ được công nhận theo huyện, năm 2020"
                nameHead="Huyện"
                valueHead="Tỷ lệ"
                rows={DISTRICTS.map((name, index) => ({
                  name,
                  share: 0.92 - index * 0.01,
                  text: `${92 - index},0%`,
                  marker: 0.97,
                }))}
              />
            </section>
            <section aria-labelledby="don-vi">
              <h2 id="don-vi">Đơn vị được công nhận</h2>
              <SearchField
                label="Tìm đơn vị"
                value={query}
                onChange={setQuery}
                placeholder="Tên trường, công ty, cơ quan"
              />
              <RecognitionList
                items={UNITS.map((name) => ({ id: name, name, detail: 'Quyết định số 3127/QĐ-UBND, 18/12/2020' }))}
              />
              <TextLink href="#tat-ca" tone="quiet" icon={ArrowRight}>
                Xem cả 1.012 đơn vị
              </TextLink>
            </section>
          </Columns>
        </PublicColumn>
      </main>
    </>
  );
}
