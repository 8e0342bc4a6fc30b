import { derivedId } from '@antoan/ids';

/** A number a report asks for. */
export interface ReportElementRecord {
  readonly code: string;
  readonly label: string;
  readonly unit: string;
}

/** A duty to report, with the numbers it asks for. */
export interface ReportRegimeRecord {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly legalBasis: string;
  readonly needsChecking: boolean;
  readonly elements: readonly ReportElementRecord[];
}

/** A stretch of time a regime reports on. */
export interface ReportPeriodRecord {
  readonly id: string;
  readonly regimeId: string;
  readonly title: string;
  readonly from: string;
  readonly to: string;
  /** Day by which units report. */
  readonly dueOn: string;
}

/** The half-year regime of clause 7 of the directive: numbers of organisations and activities, never of persons. */
export function halfYearRegime(): ReportRegimeRecord {
  return {
    id: derivedId('report-regime', 'CT-2020-H1'),
    code: 'CT-2020-H1',
    title: 'Báo cáo 06 tháng kết quả thực hiện Chỉ thị về phong trào toàn dân bảo vệ an ninh Tổ quốc',
    legalBasis: 'Mục 7 Chỉ thị năm 2020 của Chủ tịch UBND tỉnh Lào Cai; Nghị định số 09/2019/NĐ-CP',
    // Closing day and deadline are a proposal after Decree 09/2019, not the province's own decision.
    needsChecking: true,
    elements: [
      { code: 'C1-01', label: 'Số buổi tuyên truyền, phổ biến', unit: 'buổi' },
      { code: 'C1-02', label: 'Số lượt người dự tuyên truyền', unit: 'lượt' },
      { code: 'C1-03', label: 'Số tài liệu tuyên truyền đã phát', unit: 'bản' },
      { code: 'C1-04', label: 'Số tin, bài trên kênh thông tin của đơn vị', unit: 'tin, bài' },
      { code: 'C3-01', label: 'Số buổi vận động chấp hành pháp luật, nội quy', unit: 'buổi' },
      { code: 'C4-05', label: 'Số lượt cán bộ quản lý được bồi dưỡng kiến thức', unit: 'lượt' },
      { code: 'C4-06', label: 'Số tổ chức quần chúng bảo vệ an ninh, trật tự', unit: 'tổ chức' },
      { code: 'C4-12', label: 'Số cuộc tự kiểm tra đã thực hiện', unit: 'cuộc' },
    ],
  };
}

/** The first half of the report year 2021. */
export function firstHalfOf2021(): ReportPeriodRecord {
  return {
    id: derivedId('report-period', 'CT-2020-H1', '2021'),
    regimeId: halfYearRegime().id,
    title: '06 tháng đầu năm 2021',
    from: '2020-12-15',
    to: '2021-06-14',
    dueOn: '2021-06-16',
  };
}
