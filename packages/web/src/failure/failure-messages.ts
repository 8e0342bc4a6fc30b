import { i18n } from '@antoan/i18n';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Failure, FailureCode } from './failure.ts';

const TITLES: Record<FailureCode, MessageDescriptor> = {
  OFFLINE: msg`Không kết nối được`,
  UNAUTHENTICATED: msg`Phiên làm việc đã hết`,
  FORBIDDEN: msg`Bạn không được giao việc này`,
  NOT_FOUND: msg`Không tìm thấy`,
  CONFLICT: msg`Có người vừa sửa trước bạn`,
  BAD_INPUT: msg`Yêu cầu chưa đúng`,
  UNAVAILABLE: msg`Phần này chưa mở được`,
  INTERNAL: msg`Có sự cố`,
};

const SENTENCES: Record<FailureCode, MessageDescriptor> = {
  OFFLINE: msg`Kiểm tra đường truyền rồi thử lại. Điều bạn đã nhập vẫn được giữ trên máy này.`,
  UNAUTHENTICATED: msg`Đăng nhập lại để làm tiếp. Điều bạn đã nhập vẫn được giữ trên máy này.`,
  FORBIDDEN: msg`Việc này thuộc cơ quan hoặc chức vụ khác. Nếu bạn được giao, hãy báo quản trị hệ thống cấp quyền.`,
  NOT_FOUND: msg`Mục này không có, hoặc nằm ngoài phạm vi bạn được xem.`,
  CONFLICT: msg`Nội dung trên máy chủ đã mới hơn. Mở lại bản mới, những điều bạn đã nhập vẫn còn để so sánh.`,
  BAD_INPUT: msg`Xem lại các ô được đánh dấu.`,
  UNAVAILABLE: msg`Các phần khác vẫn dùng bình thường. Thử lại phần này sau ít phút.`,
  INTERNAL: msg`Chưa làm được việc này và chưa có gì bị thay đổi. Thử lại; nếu vẫn vậy, báo mã sự cố cho bộ phận hỗ trợ.`,
};

/** A failure in the person's language: what happened, what to do, and the code to read out to support. */
export interface FailureText {
  title: string;
  sentence: string;
  reportId: string | null;
}

/** Writes a failure in the language in use. */
export function describeFailure({ code, reportId }: Failure): FailureText {
  return { title: i18n._(TITLES[code]), sentence: i18n._(SENTENCES[code]), reportId };
}
