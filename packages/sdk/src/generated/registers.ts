// Generated from packages/contracts/openapi by `pnpm generate`; do not edit.

export const REGISTERS = [
  {
    "thing": "healthCardCount",
    "things": "health-card-counts",
    "called": "health card count",
    "titles": {
      "vi": {
        "all": "Số thẻ BHYT đã cấp",
        "one": "Số thẻ BHYT đã cấp"
      },
      "en": {
        "all": "Health cards issued",
        "one": "Health cards issued"
      }
    },
    "service": "identity",
    "idField": "healthCardCountId",
    "within": "unitCode",
    "personal": [],
    "sorts": [
      "unitCode",
      "since",
      "status",
      "year",
      "issued"
    ],
    "states": [
      "recorded",
      "withdrawn"
    ],
    "stateWords": {
      "recorded": "đã ghi",
      "withdrawn": "ghi nhầm"
    },
    "steps": {
      "recorded": [
        "withdrawn"
      ],
      "withdrawn": [
        "recorded"
      ]
    },
    "columns": [
      {
        "path": "unitCode",
        "vi": "Đơn vị",
        "en": "Unit",
        "kind": "text",
        "required": true
      },
      {
        "path": "since",
        "vi": "Ngày có số",
        "en": "Known since",
        "kind": "day",
        "required": true
      },
      {
        "path": "year",
        "vi": "Năm",
        "en": "Year",
        "kind": "number",
        "required": true
      },
      {
        "path": "issued",
        "vi": "Số thẻ",
        "en": "Cards",
        "kind": "number",
        "required": true
      },
      {
        "path": "source",
        "vi": "Nguồn",
        "en": "Source",
        "kind": "text",
        "required": true
      }
    ],
    "operations": {
      "record": "recordHealthCardCount",
      "recordBatch": "recordHealthCardCountBatch",
      "correct": "correctHealthCardCount",
      "advance": "advanceHealthCardCount",
      "correctStatus": "correctHealthCardCountStatus",
      "get": "getHealthCardCount",
      "history": "listHealthCardCountHistory",
      "list": "listHealthCardCounts",
      "search": "searchHealthCardCounts"
    }
  },
  {
    "thing": "healthFacility",
    "things": "health-facilities",
    "called": "health facility",
    "titles": {
      "vi": {
        "all": "Cơ sở y tế",
        "one": "Cơ sở y tế"
      },
      "en": {
        "all": "Health facilities",
        "one": "Health facility"
      }
    },
    "service": "identity",
    "idField": "healthFacilityId",
    "within": "unitCode",
    "personal": [],
    "sorts": [
      "unitCode",
      "since",
      "status",
      "kind"
    ],
    "states": [
      "open",
      "closed"
    ],
    "stateWords": {
      "open": "đang hoạt động",
      "closed": "đã đóng cửa"
    },
    "steps": {
      "open": [
        "closed"
      ],
      "closed": [
        "open"
      ]
    },
    "columns": [
      {
        "path": "unitCode",
        "vi": "Đơn vị",
        "en": "Unit",
        "kind": "text",
        "required": true
      },
      {
        "path": "since",
        "vi": "Có từ ngày",
        "en": "Since",
        "kind": "day",
        "required": true
      },
      {
        "path": "name",
        "vi": "Tên cơ sở",
        "en": "Name",
        "kind": "text",
        "required": true
      },
      {
        "path": "kind",
        "vi": "Loại",
        "en": "Kind",
        "words": {
          "hospital": "bệnh viện",
          "clinic": "phòng khám",
          "health_station": "trạm y tế"
        },
        "kind": "choice",
        "values": [
          "hospital",
          "clinic",
          "health_station"
        ],
        "required": true
      },
      {
        "path": "address",
        "vi": "Địa chỉ",
        "en": "Address",
        "kind": "text",
        "empty": ""
      },
      {
        "path": "chipCardsSince",
        "vi": "Nhận thẻ căn cước gắn chíp từ",
        "en": "Chip cards since",
        "kind": "day"
      }
    ],
    "operations": {
      "record": "recordHealthFacility",
      "recordBatch": "recordHealthFacilityBatch",
      "correct": "correctHealthFacility",
      "advance": "advanceHealthFacility",
      "correctStatus": "correctHealthFacilityStatus",
      "get": "getHealthFacility",
      "history": "listHealthFacilityHistory",
      "list": "listHealthFacilities",
      "search": "searchHealthFacilities"
    }
  },
  {
    "thing": "rightsRequest",
    "things": "rights-requests",
    "called": "rights request",
    "titles": {
      "vi": {
        "all": "Yêu cầu về dữ liệu cá nhân",
        "one": "Yêu cầu về dữ liệu cá nhân"
      },
      "en": {
        "all": "Requests about personal data",
        "one": "Request about personal data"
      }
    },
    "service": "identity",
    "idField": "rightsRequestId",
    "within": "unitCode",
    "personal": [],
    "sorts": [
      "unitCode",
      "since",
      "status",
      "kind",
      "takenAt"
    ],
    "overdue": {
      "vi": "Quá hạn trả lời",
      "en": "Answer overdue"
    },
    "states": [
      "received",
      "in_progress",
      "answered",
      "refused",
      "withdrawn"
    ],
    "stateWords": {
      "received": "đã nhận",
      "in_progress": "đang xử lý",
      "answered": "đã trả lời",
      "refused": "từ chối",
      "withdrawn": "người dân rút lại"
    },
    "steps": {
      "received": [
        "in_progress",
        "withdrawn"
      ],
      "in_progress": [
        "answered",
        "refused",
        "withdrawn"
      ],
      "answered": [
        "in_progress"
      ],
      "refused": [
        "in_progress"
      ],
      "withdrawn": [
        "received"
      ]
    },
    "columns": [
      {
        "path": "unitCode",
        "vi": "Đơn vị",
        "en": "Unit",
        "kind": "text",
        "required": true
      },
      {
        "path": "since",
        "vi": "Ngày nhận",
        "en": "Received on",
        "kind": "day",
        "required": true
      },
      {
        "path": "residentId",
        "vi": "Mã nhân khẩu",
        "en": "Resident",
        "kind": "reference",
        "of": "resident",
        "required": true
      },
      {
        "path": "kind",
        "vi": "Yêu cầu",
        "en": "Request",
        "words": {
          "see": "xem dữ liệu",
          "correct": "sửa dữ liệu",
          "delete": "xóa dữ liệu",
          "restrict": "hạn chế xử lý",
          "object": "phản đối xử lý",
          "withdraw": "rút sự đồng ý"
        },
        "kind": "choice",
        "values": [
          "see",
          "correct",
          "delete",
          "restrict",
          "object",
          "withdraw"
        ],
        "required": true
      },
      {
        "path": "takenAt",
        "vi": "Nhận tại",
        "en": "Taken at",
        "words": {
          "office": "trụ sở",
          "door": "tại nhà",
          "post": "bưu điện",
          "online": "trực tuyến"
        },
        "kind": "choice",
        "values": [
          "office",
          "door",
          "post",
          "online"
        ]
      },
      {
        "path": "withOthers",
        "vi": "Có bên khác xử lý",
        "en": "Others process it",
        "kind": "yes-no"
      },
      {
        "path": "answerBy",
        "vi": "Hạn trả lời",
        "en": "Answer by",
        "kind": "day",
        "shown": true
      },
      {
        "path": "stopBy",
        "vi": "Hạn ngừng xử lý",
        "en": "Stop by",
        "kind": "day",
        "shown": true
      },
      {
        "path": "extendedBy",
        "vi": "Gia hạn thêm (ngày)",
        "en": "Extended by (days)",
        "kind": "number"
      },
      {
        "path": "refusedFor",
        "vi": "Lý do từ chối",
        "en": "Refused for",
        "words": {
          "legal_hold": "đang bị giữ theo lệnh",
          "not_identified": "chưa xác minh người yêu cầu",
          "not_theirs": "không phải dữ liệu của họ",
          "needed_by_law": "luật buộc phải giữ"
        },
        "kind": "choice",
        "values": [
          "legal_hold",
          "not_identified",
          "not_theirs",
          "needed_by_law"
        ]
      }
    ],
    "operations": {
      "record": "recordRightsRequest",
      "recordBatch": "recordRightsRequestBatch",
      "correct": "correctRightsRequest",
      "advance": "advanceRightsRequest",
      "correctStatus": "correctRightsRequestStatus",
      "get": "getRightsRequest",
      "history": "listRightsRequestHistory",
      "list": "listRightsRequests",
      "search": "searchRightsRequests"
    }
  },
  {
    "thing": "legalHold",
    "things": "legal-holds",
    "called": "legal hold",
    "titles": {
      "vi": {
        "all": "Lệnh giữ dữ liệu",
        "one": "Lệnh giữ dữ liệu"
      },
      "en": {
        "all": "Legal holds",
        "one": "Legal hold"
      }
    },
    "service": "identity",
    "idField": "legalHoldId",
    "within": "unitCode",
    "personal": [],
    "sorts": [
      "unitCode",
      "since",
      "status"
    ],
    "states": [
      "in_force",
      "lifted"
    ],
    "stateWords": {
      "in_force": "đang có hiệu lực",
      "lifted": "đã gỡ"
    },
    "steps": {
      "in_force": [
        "lifted"
      ],
      "lifted": [
        "in_force"
      ]
    },
    "columns": [
      {
        "path": "unitCode",
        "vi": "Đơn vị",
        "en": "Unit",
        "kind": "text",
        "required": true
      },
      {
        "path": "since",
        "vi": "Ngày ra lệnh",
        "en": "Ordered on",
        "kind": "day",
        "required": true
      },
      {
        "path": "residentId",
        "vi": "Mã nhân khẩu",
        "en": "Resident",
        "kind": "reference",
        "of": "resident",
        "required": true
      },
      {
        "path": "issuer",
        "vi": "Cơ quan ra lệnh",
        "en": "Issuer",
        "kind": "text",
        "required": true
      },
      {
        "path": "orderNumber",
        "vi": "Số lệnh",
        "en": "Order",
        "kind": "text",
        "required": true
      }
    ],
    "operations": {
      "record": "recordLegalHold",
      "recordBatch": "recordLegalHoldBatch",
      "correct": "correctLegalHold",
      "advance": "advanceLegalHold",
      "correctStatus": "correctLegalHoldStatus",
      "get": "getLegalHold",
      "history": "listLegalHoldHistory",
      "list": "listLegalHolds",
      "search": "searchLegalHolds"
    }
  },
  {
    "thing": "breach",
    "things": "breaches",
    "called": "breach",
    "titles": {
      "vi": {
        "all": "Sự cố dữ liệu cá nhân",
        "one": "Sự cố dữ liệu cá nhân"
      },
      "en": {
        "all": "Breaches of personal data",
        "one": "Breach of personal data"
      }
    },
    "service": "identity",
    "idField": "breachId",
    "within": "unitCode",
    "personal": [],
    "sorts": [
      "unitCode",
      "since",
      "status",
      "kind",
      "people"
    ],
    "overdue": {
      "vi": "Quá hạn thông báo",
      "en": "Notice overdue"
    },
    "states": [
      "discovered",
      "notified",
      "closed"
    ],
    "stateWords": {
      "discovered": "đã phát hiện",
      "notified": "đã thông báo",
      "closed": "đã xử lý xong"
    },
    "steps": {
      "discovered": [
        "notified",
        "closed"
      ],
      "notified": [
        "closed"
      ],
      "closed": [
        "discovered"
      ]
    },
    "columns": [
      {
        "path": "unitCode",
        "vi": "Đơn vị",
        "en": "Unit",
        "kind": "text",
        "required": true
      },
      {
        "path": "since",
        "vi": "Ngày xảy ra",
        "en": "Happened on",
        "kind": "day",
        "required": true
      },
      {
        "path": "kind",
        "vi": "Loại sự cố",
        "en": "Kind",
        "words": {
          "lost_device": "mất máy",
          "wrong_recipient": "gửi nhầm người",
          "break_in": "bị xâm nhập",
          "published": "bị đăng công khai",
          "lost_data": "mất dữ liệu",
          "other": "khác"
        },
        "kind": "choice",
        "values": [
          "lost_device",
          "wrong_recipient",
          "break_in",
          "published",
          "lost_data",
          "other"
        ],
        "required": true
      },
      {
        "path": "what",
        "vi": "Việc đã xảy ra",
        "en": "What happened",
        "kind": "text",
        "required": true
      },
      {
        "path": "people",
        "vi": "Số người liên quan",
        "en": "People",
        "kind": "number",
        "required": true
      },
      {
        "path": "discoveredAt",
        "vi": "Phát hiện lúc",
        "en": "Discovered at",
        "kind": "instant",
        "required": true
      },
      {
        "path": "notifyBy",
        "vi": "Hạn thông báo",
        "en": "Notify by",
        "kind": "instant",
        "shown": true
      },
      {
        "path": "notifiedAt",
        "vi": "Đã thông báo lúc",
        "en": "Notified at",
        "kind": "instant"
      },
      {
        "path": "measures",
        "vi": "Biện pháp đã làm",
        "en": "Measures",
        "kind": "text",
        "empty": ""
      }
    ],
    "operations": {
      "record": "recordBreach",
      "recordBatch": "recordBreachBatch",
      "correct": "correctBreach",
      "advance": "advanceBreach",
      "correctStatus": "correctBreachStatus",
      "get": "getBreach",
      "history": "listBreachHistory",
      "list": "listBreaches",
      "search": "searchBreaches"
    }
  },
  {
    "thing": "merchant",
    "things": "merchants",
    "called": "merchant",
    "titles": {
      "vi": {
        "all": "Điểm bán",
        "one": "Điểm bán"
      },
      "en": {
        "all": "Merchants",
        "one": "Merchant"
      }
    },
    "service": "payments",
    "idField": "merchantId",
    "within": "hamletCode",
    "personal": [
      "name"
    ],
    "sorts": [
      "hamletCode",
      "since",
      "status",
      "kind"
    ],
    "states": [
      "active",
      "paused",
      "closed"
    ],
    "stateWords": {
      "active": "đang bán",
      "paused": "tạm nghỉ",
      "closed": "đã nghỉ hẳn"
    },
    "steps": {
      "active": [
        "paused",
        "closed"
      ],
      "paused": [
        "active",
        "closed"
      ],
      "closed": []
    },
    "columns": [
      {
        "path": "hamletCode",
        "vi": "Đơn vị",
        "en": "Unit",
        "kind": "text",
        "required": true
      },
      {
        "path": "since",
        "vi": "Có từ ngày",
        "en": "Since",
        "kind": "day",
        "required": true
      },
      {
        "path": "name",
        "vi": "Tên điểm bán",
        "en": "Name",
        "kind": "text",
        "required": true
      },
      {
        "path": "kind",
        "vi": "Loại",
        "en": "Kind",
        "words": {
          "stall": "quầy hàng",
          "shop": "cửa hàng",
          "household": "hộ bán tại nhà"
        },
        "kind": "choice",
        "values": [
          "stall",
          "shop",
          "household"
        ],
        "required": true
      },
      {
        "path": "householdId",
        "vi": "Mã hộ",
        "en": "Household",
        "kind": "reference",
        "of": "household"
      },
      {
        "path": "transfer.since",
        "vi": "Nhận chuyển khoản từ",
        "en": "Transfer since",
        "kind": "day"
      },
      {
        "path": "transfer.until",
        "vi": "Ngừng nhận chuyển khoản từ ngày",
        "en": "No transfer from",
        "was": [
          "Nhận chuyển khoản đến",
          "Transfer until"
        ],
        "kind": "day"
      },
      {
        "path": "qr.since",
        "vi": "Có mã QR từ",
        "en": "QR since",
        "kind": "day"
      },
      {
        "path": "qr.until",
        "vi": "Ngừng dùng mã QR từ ngày",
        "en": "No QR from",
        "was": [
          "Có mã QR đến",
          "QR until"
        ],
        "kind": "day"
      },
      {
        "path": "prices.since",
        "vi": "Niêm yết giá từ",
        "en": "Prices since",
        "kind": "day"
      },
      {
        "path": "prices.until",
        "vi": "Ngừng niêm yết giá từ ngày",
        "en": "No prices from",
        "was": [
          "Niêm yết giá đến",
          "Prices until"
        ],
        "kind": "day"
      },
      {
        "path": "shipping.since",
        "vi": "Tự giao hàng từ",
        "en": "Shipping since",
        "kind": "day"
      },
      {
        "path": "shipping.until",
        "vi": "Ngừng tự giao hàng từ ngày",
        "en": "No shipping from",
        "was": [
          "Tự giao hàng đến",
          "Shipping until"
        ],
        "kind": "day"
      }
    ],
    "operations": {
      "record": "recordMerchant",
      "recordBatch": "recordMerchantBatch",
      "correct": "correctMerchant",
      "advance": "advanceMerchant",
      "correctStatus": "correctMerchantStatus",
      "get": "getMerchant",
      "history": "listMerchantHistory",
      "list": "listMerchants",
      "search": "searchMerchants"
    }
  },
  {
    "thing": "bill",
    "things": "bills",
    "called": "bill",
    "titles": {
      "vi": {
        "all": "Hóa đơn thiết yếu",
        "one": "Hóa đơn thiết yếu"
      },
      "en": {
        "all": "Essential bills",
        "one": "Essential bill"
      }
    },
    "service": "payments",
    "idField": "billId",
    "within": "hamletCode",
    "personal": [],
    "sorts": [
      "hamletCode",
      "since",
      "status",
      "service",
      "paidBy"
    ],
    "states": [
      "recorded",
      "withdrawn"
    ],
    "stateWords": {
      "recorded": "đã ghi",
      "withdrawn": "ghi nhầm"
    },
    "steps": {
      "recorded": [
        "withdrawn"
      ],
      "withdrawn": [
        "recorded"
      ]
    },
    "columns": [
      {
        "path": "hamletCode",
        "vi": "Đơn vị",
        "en": "Unit",
        "kind": "text",
        "required": true
      },
      {
        "path": "since",
        "vi": "Ngày trả trong tháng",
        "en": "Day in the month",
        "kind": "day",
        "required": true
      },
      {
        "path": "householdId",
        "vi": "Mã hộ",
        "en": "Household",
        "kind": "reference",
        "of": "household",
        "required": true
      },
      {
        "path": "service",
        "vi": "Dịch vụ",
        "en": "Service",
        "words": {
          "electricity": "tiền điện",
          "water": "tiền nước",
          "telecom": "viễn thông",
          "tuition": "học phí",
          "hospital": "viện phí",
          "public_fee": "phí, lệ phí công"
        },
        "kind": "choice",
        "values": [
          "electricity",
          "water",
          "telecom",
          "tuition",
          "hospital",
          "public_fee"
        ],
        "required": true
      },
      {
        "path": "paidBy",
        "vi": "Trả bằng",
        "en": "Paid by",
        "words": {
          "cash": "tiền mặt",
          "qr": "quét mã QR",
          "app": "ứng dụng",
          "auto_debit": "tự động trừ tiền",
          "other_cashless": "cách khác không tiền mặt"
        },
        "kind": "choice",
        "values": [
          "cash",
          "qr",
          "app",
          "auto_debit",
          "other_cashless"
        ],
        "required": true
      }
    ],
    "operations": {
      "record": "recordBill",
      "recordBatch": "recordBillBatch",
      "correct": "correctBill",
      "advance": "advanceBill",
      "correctStatus": "correctBillStatus",
      "get": "getBill",
      "history": "listBillHistory",
      "list": "listBills",
      "search": "searchBills"
    }
  },
  {
    "thing": "payout",
    "things": "payouts",
    "called": "payout",
    "titles": {
      "vi": {
        "all": "Chi trả an sinh",
        "one": "Dòng chi trả"
      },
      "en": {
        "all": "Payouts",
        "one": "Payout"
      }
    },
    "service": "payments",
    "idField": "payoutId",
    "within": "unitCode",
    "personal": [],
    "sorts": [
      "unitCode",
      "since",
      "status",
      "kind",
      "line",
      "paid"
    ],
    "states": [
      "recorded",
      "withdrawn"
    ],
    "stateWords": {
      "recorded": "đã ghi",
      "withdrawn": "ghi nhầm"
    },
    "steps": {
      "recorded": [
        "withdrawn"
      ],
      "withdrawn": [
        "recorded"
      ]
    },
    "columns": [
      {
        "path": "unitCode",
        "vi": "Đơn vị",
        "en": "Unit",
        "kind": "text",
        "required": true
      },
      {
        "path": "since",
        "vi": "Ngày trả trong tháng",
        "en": "Day in the month",
        "kind": "day",
        "required": true
      },
      {
        "path": "kind",
        "vi": "Đối tượng",
        "en": "Beneficiaries",
        "words": {
          "social_assistance": "bảo trợ xã hội",
          "merit": "người có công"
        },
        "kind": "choice",
        "values": [
          "social_assistance",
          "merit"
        ],
        "required": true
      },
      {
        "path": "line",
        "vi": "Dòng số",
        "en": "Line",
        "kind": "number",
        "required": true
      },
      {
        "path": "paid",
        "vi": "Nhận qua",
        "en": "Paid to",
        "words": {
          "account": "tài khoản",
          "cash": "tiền mặt",
          "proxy": "người nhận thay"
        },
        "kind": "choice",
        "values": [
          "account",
          "cash",
          "proxy"
        ],
        "required": true
      },
      {
        "path": "residentId",
        "vi": "Mã nhân khẩu",
        "en": "Resident",
        "kind": "reference",
        "of": "resident"
      },
      {
        "path": "candidates",
        "vi": "Có thể là",
        "en": "May be",
        "kind": "texts"
      },
      {
        "path": "match",
        "vi": "Khớp với",
        "en": "Fits",
        "words": {
          "one": "một người",
          "several": "cần chọn",
          "none": "chưa ai"
        },
        "kind": "choice",
        "values": [
          "one",
          "several",
          "none"
        ],
        "shown": true
      },
      {
        "path": "elsewhere",
        "vi": "Không ở đây tháng đó",
        "en": "Lived elsewhere",
        "kind": "yes-no",
        "shown": true
      }
    ],
    "operations": {
      "record": "recordPayout",
      "recordBatch": "recordPayoutBatch",
      "correct": "correctPayout",
      "advance": "advancePayout",
      "correctStatus": "correctPayoutStatus",
      "get": "getPayout",
      "history": "listPayoutHistory",
      "list": "listPayouts",
      "search": "searchPayouts"
    }
  },
  {
    "thing": "answer",
    "things": "answers",
    "called": "reusable answer",
    "titles": {
      "vi": {
        "all": "Câu trả lời mẫu",
        "one": "Câu trả lời mẫu"
      },
      "en": {
        "all": "Reusable answers",
        "one": "Reusable answer"
      }
    },
    "service": "teams",
    "idField": "answerId",
    "within": "unitCode",
    "personal": [],
    "sorts": [
      "unitCode",
      "since",
      "status",
      "topic"
    ],
    "states": [
      "active",
      "retired"
    ],
    "stateWords": {
      "active": "đang dùng",
      "retired": "thôi dùng"
    },
    "steps": {
      "active": [
        "retired"
      ],
      "retired": [
        "active"
      ]
    },
    "columns": [
      {
        "path": "unitCode",
        "vi": "Đơn vị",
        "en": "Unit",
        "kind": "text",
        "required": true
      },
      {
        "path": "since",
        "vi": "Có từ ngày",
        "en": "Since",
        "kind": "day",
        "required": true
      },
      {
        "path": "topic",
        "vi": "Chủ đề",
        "en": "Topic",
        "words": {
          "signal": "sóng, mạng",
          "devices": "điện thoại, thiết bị",
          "eid": "định danh điện tử",
          "online_services": "dịch vụ công trực tuyến",
          "payments": "thanh toán, tài khoản",
          "selling": "bán hàng trên mạng",
          "safety": "an toàn trên mạng",
          "learning": "học kỹ năng số",
          "other": "việc khác"
        },
        "kind": "choice",
        "values": [
          "signal",
          "devices",
          "eid",
          "online_services",
          "payments",
          "selling",
          "safety",
          "learning",
          "other"
        ],
        "required": true
      },
      {
        "path": "question",
        "vi": "Câu hỏi",
        "en": "Question",
        "kind": "text",
        "required": true
      },
      {
        "path": "answer",
        "vi": "Trả lời",
        "en": "Answer",
        "lines": true,
        "kind": "text",
        "required": true
      }
    ],
    "operations": {
      "record": "recordAnswer",
      "recordBatch": "recordAnswerBatch",
      "correct": "correctAnswer",
      "advance": "advanceAnswer",
      "correctStatus": "correctAnswerStatus",
      "get": "getAnswer",
      "history": "listAnswerHistory",
      "list": "listAnswers",
      "search": "searchAnswers"
    }
  },
  {
    "thing": "programme",
    "things": "programmes",
    "called": "programme",
    "titles": {
      "vi": {
        "all": "Chương trình",
        "one": "Chương trình"
      },
      "en": {
        "all": "Programmes",
        "one": "Programme"
      }
    },
    "service": "teams",
    "idField": "programmeId",
    "within": "unitCode",
    "personal": [],
    "sorts": [
      "unitCode",
      "since",
      "status"
    ],
    "states": [
      "running",
      "ended"
    ],
    "stateWords": {
      "running": "đang thực hiện",
      "ended": "đã kết thúc"
    },
    "steps": {
      "running": [
        "ended"
      ],
      "ended": [
        "running"
      ]
    },
    "columns": [
      {
        "path": "unitCode",
        "vi": "Đơn vị",
        "en": "Unit",
        "kind": "text",
        "required": true
      },
      {
        "path": "since",
        "vi": "Có từ ngày",
        "en": "Since",
        "kind": "day",
        "required": true
      },
      {
        "path": "name",
        "vi": "Tên chương trình",
        "en": "Name",
        "kind": "text",
        "required": true
      },
      {
        "path": "goal",
        "vi": "Mục tiêu",
        "en": "Goal",
        "kind": "text",
        "empty": ""
      },
      {
        "path": "legalAct.number",
        "vi": "Số văn bản",
        "en": "Legal act",
        "kind": "text"
      },
      {
        "path": "legalAct.issuer",
        "vi": "Cơ quan ban hành",
        "en": "Issuer",
        "kind": "text"
      },
      {
        "path": "legalAct.date",
        "vi": "Ngày ban hành",
        "en": "Issued on",
        "kind": "day"
      }
    ],
    "operations": {
      "record": "recordProgramme",
      "recordBatch": "recordProgrammeBatch",
      "correct": "correctProgramme",
      "advance": "advanceProgramme",
      "correctStatus": "correctProgrammeStatus",
      "get": "getProgramme",
      "history": "listProgrammeHistory",
      "list": "listProgrammes",
      "search": "searchProgrammes"
    }
  },
  {
    "thing": "campaign",
    "things": "campaigns",
    "called": "campaign",
    "titles": {
      "vi": {
        "all": "Đợt cao điểm",
        "one": "Đợt cao điểm"
      },
      "en": {
        "all": "Campaigns",
        "one": "Campaign"
      }
    },
    "service": "teams",
    "idField": "campaignId",
    "within": "unitCode",
    "personal": [],
    "sorts": [
      "unitCode",
      "since",
      "status",
      "startsOn",
      "length"
    ],
    "states": [
      "planned",
      "running",
      "closed",
      "cancelled"
    ],
    "stateWords": {
      "planned": "đã lên kế hoạch",
      "running": "đang diễn ra",
      "closed": "đã kết thúc",
      "cancelled": "đã hủy"
    },
    "steps": {
      "planned": [
        "running",
        "cancelled"
      ],
      "running": [
        "closed"
      ],
      "closed": [],
      "cancelled": []
    },
    "columns": [
      {
        "path": "unitCode",
        "vi": "Đơn vị",
        "en": "Unit",
        "kind": "text",
        "required": true
      },
      {
        "path": "since",
        "vi": "Có từ ngày",
        "en": "Since",
        "kind": "day",
        "required": true
      },
      {
        "path": "name",
        "vi": "Tên đợt",
        "en": "Name",
        "kind": "text",
        "required": true
      },
      {
        "path": "startsOn",
        "vi": "Ngày bắt đầu",
        "en": "Starts on",
        "kind": "day",
        "required": true
      },
      {
        "path": "lastDay",
        "vi": "Ngày cuối",
        "en": "Last day",
        "kind": "day",
        "shown": true
      },
      {
        "path": "length",
        "vi": "Số ngày",
        "en": "Length in days",
        "kind": "number",
        "required": true
      },
      {
        "path": "programmeId",
        "vi": "Thuộc chương trình",
        "en": "Programme",
        "kind": "reference",
        "of": "programme"
      },
      {
        "path": "goal",
        "vi": "Mục tiêu",
        "en": "Goal",
        "kind": "text",
        "empty": ""
      },
      {
        "path": "legalAct.number",
        "vi": "Số văn bản",
        "en": "Legal act",
        "kind": "text"
      },
      {
        "path": "legalAct.issuer",
        "vi": "Cơ quan ban hành",
        "en": "Issuer",
        "kind": "text"
      },
      {
        "path": "legalAct.date",
        "vi": "Ngày ban hành",
        "en": "Issued on",
        "kind": "day"
      }
    ],
    "operations": {
      "record": "recordCampaign",
      "recordBatch": "recordCampaignBatch",
      "correct": "correctCampaign",
      "advance": "advanceCampaign",
      "correctStatus": "correctCampaignStatus",
      "get": "getCampaign",
      "history": "listCampaignHistory",
      "list": "listCampaigns",
      "search": "searchCampaigns"
    }
  },
  {
    "thing": "catalogueEntry",
    "things": "catalogue-entries",
    "called": "catalogue entry",
    "titles": {
      "vi": {
        "all": "Danh mục",
        "one": "Mục"
      },
      "en": {
        "all": "Catalogues",
        "one": "Entry"
      }
    },
    "service": "teams",
    "idField": "catalogueEntryId",
    "within": "unitCode",
    "personal": [],
    "sorts": [
      "unitCode",
      "since",
      "status",
      "catalogue"
    ],
    "states": [
      "active",
      "retired"
    ],
    "stateWords": {
      "active": "đang dùng",
      "retired": "ngừng dùng"
    },
    "steps": {
      "active": [
        "retired"
      ],
      "retired": [
        "active"
      ]
    },
    "columns": [
      {
        "path": "unitCode",
        "vi": "Đơn vị",
        "en": "Unit",
        "kind": "text",
        "required": true
      },
      {
        "path": "since",
        "vi": "Có từ ngày",
        "en": "Since",
        "kind": "day",
        "required": true
      },
      {
        "path": "catalogue",
        "vi": "Danh mục",
        "en": "Catalogue",
        "words": {
          "tasks": "nhiệm vụ của tổ",
          "actions": "việc hỗ trợ",
          "topics": "chủ đề",
          "apps": "ứng dụng",
          "platforms": "nền tảng",
          "providers": "nhà cung cấp"
        },
        "kind": "choice",
        "values": [
          "tasks",
          "actions",
          "topics",
          "apps",
          "platforms",
          "providers"
        ],
        "required": true
      },
      {
        "path": "code",
        "vi": "Mã mục",
        "en": "Entry code",
        "kind": "text",
        "required": true
      },
      {
        "path": "name",
        "vi": "Tên",
        "en": "Name",
        "kind": "text",
        "required": true
      },
      {
        "path": "nameEn",
        "vi": "Tên tiếng Anh",
        "en": "English name",
        "kind": "text",
        "empty": ""
      },
      {
        "path": "aliases",
        "vi": "Tên khác",
        "en": "Other names",
        "kind": "texts"
      },
      {
        "path": "citizenAppOf",
        "vi": "Ứng dụng công dân của tỉnh",
        "en": "Citizen app of province",
        "kind": "text"
      },
      {
        "path": "task",
        "vi": "Nhiệm vụ của tổ",
        "en": "Task of teams",
        "words": {
          "inform": "tuyên truyền",
          "teach": "hướng dẫn kỹ năng số",
          "online_services": "dịch vụ công trực tuyến",
          "platform_sign_up": "đăng ký nền tảng số",
          "payment_accounts": "tài khoản thanh toán",
          "product_promotion": "quảng bá sản phẩm",
          "difficulties": "tiếp nhận khó khăn"
        },
        "kind": "choice",
        "values": [
          "inform",
          "teach",
          "online_services",
          "platform_sign_up",
          "payment_accounts",
          "product_promotion",
          "difficulties"
        ]
      }
    ],
    "operations": {
      "record": "recordCatalogueEntry",
      "recordBatch": "recordCatalogueEntryBatch",
      "correct": "correctCatalogueEntry",
      "advance": "advanceCatalogueEntry",
      "correctStatus": "correctCatalogueEntryStatus",
      "get": "getCatalogueEntry",
      "history": "listCatalogueEntryHistory",
      "list": "listCatalogueEntries",
      "search": "searchCatalogueEntries"
    }
  },
  {
    "thing": "warning",
    "things": "warnings",
    "called": "warning",
    "titles": {
      "vi": {
        "all": "Cảnh báo",
        "one": "Cảnh báo"
      },
      "en": {
        "all": "Warnings",
        "one": "Warning"
      }
    },
    "service": "teams",
    "idField": "warningId",
    "within": "unitCode",
    "personal": [],
    "sorts": [
      "unitCode",
      "since",
      "status"
    ],
    "states": [
      "draft",
      "published",
      "expired",
      "withdrawn"
    ],
    "stateWords": {
      "draft": "bản nháp",
      "published": "đã phát",
      "expired": "đã hết hạn",
      "withdrawn": "đã rút"
    },
    "steps": {
      "draft": [
        "published",
        "withdrawn"
      ],
      "published": [
        "expired",
        "withdrawn"
      ],
      "expired": [
        "published"
      ],
      "withdrawn": []
    },
    "columns": [
      {
        "path": "unitCode",
        "vi": "Đơn vị",
        "en": "Unit",
        "kind": "text",
        "required": true
      },
      {
        "path": "since",
        "vi": "Có từ ngày",
        "en": "Since",
        "kind": "day",
        "required": true
      },
      {
        "path": "title",
        "vi": "Tiêu đề",
        "en": "Title",
        "kind": "text",
        "required": true
      },
      {
        "path": "text",
        "vi": "Nội dung",
        "en": "Text",
        "lines": true,
        "kind": "text",
        "required": true
      },
      {
        "path": "until",
        "vi": "Hết hạn từ ngày",
        "en": "Expires on",
        "kind": "day"
      },
      {
        "path": "audiences",
        "vi": "Gửi cho ai",
        "en": "Audiences",
        "words": {
          "residents": "người dân",
          "elderly_50plus": "người từ 50 tuổi",
          "pupils": "học sinh",
          "youth": "thanh niên",
          "farmers_fishers": "nông dân và ngư dân",
          "traders": "tiểu thương",
          "household_business": "hộ kinh doanh",
          "cooperative": "hợp tác xã",
          "enterprise": "doanh nghiệp",
          "workers": "công nhân",
          "union_members": "đoàn viên và hội viên",
          "team_members": "thành viên tổ",
          "officials": "cán bộ",
          "schools": "trường học",
          "organisations": "cơ quan và tổ chức"
        },
        "kind": "choices",
        "values": [
          "residents",
          "elderly_50plus",
          "pupils",
          "youth",
          "farmers_fishers",
          "traders",
          "household_business",
          "cooperative",
          "enterprise",
          "workers",
          "union_members",
          "team_members",
          "officials",
          "schools",
          "organisations"
        ]
      },
      {
        "path": "channels",
        "vi": "Kênh",
        "en": "Channels",
        "words": {
          "radio": "loa truyền thanh",
          "facebook_page": "trang Facebook",
          "portal": "cổng thông tin",
          "meeting": "họp dân",
          "online_conference": "họp trực tuyến",
          "zalo_group": "nhóm Zalo",
          "zalo_oa": "Zalo OA",
          "in_app": "trong ứng dụng",
          "door": "tận nhà"
        },
        "kind": "choices",
        "values": [
          "radio",
          "facebook_page",
          "portal",
          "meeting",
          "online_conference",
          "zalo_group",
          "zalo_oa",
          "in_app",
          "door"
        ]
      }
    ],
    "operations": {
      "record": "recordWarning",
      "recordBatch": "recordWarningBatch",
      "correct": "correctWarning",
      "advance": "advanceWarning",
      "correctStatus": "correctWarningStatus",
      "get": "getWarning",
      "history": "listWarningHistory",
      "list": "listWarnings",
      "search": "searchWarnings"
    }
  },
  {
    "thing": "scamReport",
    "things": "scam-reports",
    "called": "scam report",
    "titles": {
      "vi": {
        "all": "Tin báo lừa đảo",
        "one": "Tin báo lừa đảo"
      },
      "en": {
        "all": "Scam reports",
        "one": "Scam report"
      }
    },
    "service": "teams",
    "idField": "scamReportId",
    "within": "unitCode",
    "personal": [
      "what"
    ],
    "sorts": [
      "unitCode",
      "since",
      "status",
      "kind",
      "medium",
      "harm"
    ],
    "states": [
      "received",
      "passed",
      "closed",
      "withdrawn"
    ],
    "reasoned": [
      "withdrawn"
    ],
    "stateWords": {
      "received": "đã nhận",
      "passed": "đã chuyển công an",
      "closed": "đã xong",
      "withdrawn": "đã rút"
    },
    "steps": {
      "received": [
        "passed",
        "closed",
        "withdrawn"
      ],
      "passed": [
        "closed",
        "withdrawn"
      ],
      "closed": [
        "withdrawn"
      ],
      "withdrawn": []
    },
    "columns": [
      {
        "path": "unitCode",
        "vi": "Đơn vị",
        "en": "Unit",
        "kind": "text",
        "required": true
      },
      {
        "path": "since",
        "vi": "Có từ ngày",
        "en": "Since",
        "kind": "day",
        "required": true
      },
      {
        "path": "kind",
        "vi": "Kiểu lừa đảo",
        "en": "Kind",
        "words": {
          "fake_official": "giả danh cán bộ, công an",
          "fake_bank": "giả danh ngân hàng",
          "fake_relative": "giả danh người thân",
          "prize": "trúng thưởng, tặng quà",
          "investment": "rủ đầu tư",
          "easy_job": "việc nhẹ lương cao",
          "online_sale": "mua bán trên mạng",
          "malicious_app": "dụ cài ứng dụng lạ",
          "other": "kiểu khác"
        },
        "kind": "choice",
        "values": [
          "fake_official",
          "fake_bank",
          "fake_relative",
          "prize",
          "investment",
          "easy_job",
          "online_sale",
          "malicious_app",
          "other"
        ],
        "required": true
      },
      {
        "path": "medium",
        "vi": "Qua đâu",
        "en": "Medium",
        "words": {
          "call": "gọi điện",
          "sms": "tin nhắn",
          "zalo": "Zalo",
          "facebook": "Facebook",
          "other_network": "mạng xã hội khác",
          "website": "trang web",
          "in_person": "gặp mặt",
          "other": "cách khác"
        },
        "kind": "choice",
        "values": [
          "call",
          "sms",
          "zalo",
          "facebook",
          "other_network",
          "website",
          "in_person",
          "other"
        ],
        "required": true
      },
      {
        "path": "harm",
        "vi": "Thiệt hại",
        "en": "Harm",
        "words": {
          "none": "không mất gì",
          "some": "có mất",
          "unknown": "chưa rõ"
        },
        "kind": "choice",
        "values": [
          "none",
          "some",
          "unknown"
        ]
      },
      {
        "path": "what",
        "vi": "Sự việc",
        "en": "What happened",
        "kind": "text",
        "empty": ""
      }
    ],
    "operations": {
      "record": "recordScamReport",
      "recordBatch": "recordScamReportBatch",
      "correct": "correctScamReport",
      "advance": "advanceScamReport",
      "correctStatus": "correctScamReportStatus",
      "get": "getScamReport",
      "history": "listScamReportHistory",
      "list": "listScamReports",
      "search": "searchScamReports"
    }
  },
  {
    "thing": "message",
    "things": "messages",
    "called": "message",
    "titles": {
      "vi": {
        "all": "Thông báo",
        "one": "Thông báo"
      },
      "en": {
        "all": "Messages",
        "one": "Message"
      }
    },
    "service": "teams",
    "idField": "messageId",
    "within": "unitCode",
    "personal": [],
    "sorts": [
      "unitCode",
      "since",
      "status",
      "kind"
    ],
    "states": [
      "draft",
      "published",
      "withdrawn"
    ],
    "stateWords": {
      "draft": "bản nháp",
      "published": "đã gửi",
      "withdrawn": "đã rút"
    },
    "steps": {
      "draft": [
        "published",
        "withdrawn"
      ],
      "published": [
        "withdrawn"
      ],
      "withdrawn": []
    },
    "columns": [
      {
        "path": "unitCode",
        "vi": "Đơn vị",
        "en": "Unit",
        "kind": "text",
        "required": true
      },
      {
        "path": "since",
        "vi": "Có từ ngày",
        "en": "Since",
        "kind": "day",
        "required": true
      },
      {
        "path": "title",
        "vi": "Tiêu đề",
        "en": "Title",
        "kind": "text",
        "required": true
      },
      {
        "path": "text",
        "vi": "Nội dung",
        "en": "Text",
        "lines": true,
        "kind": "text",
        "required": true
      },
      {
        "path": "kind",
        "vi": "Loại",
        "en": "Kind",
        "words": {
          "notice": "thông báo",
          "warning": "cảnh báo"
        },
        "kind": "choice",
        "values": [
          "notice",
          "warning"
        ]
      },
      {
        "path": "unitCodes",
        "vi": "Gửi đến đơn vị",
        "en": "To units",
        "kind": "texts"
      },
      {
        "path": "audiences",
        "vi": "Gửi cho ai",
        "en": "Audiences",
        "words": {
          "residents": "người dân",
          "elderly_50plus": "người từ 50 tuổi",
          "pupils": "học sinh",
          "youth": "thanh niên",
          "farmers_fishers": "nông dân và ngư dân",
          "traders": "tiểu thương",
          "household_business": "hộ kinh doanh",
          "cooperative": "hợp tác xã",
          "enterprise": "doanh nghiệp",
          "workers": "công nhân",
          "union_members": "đoàn viên và hội viên",
          "team_members": "thành viên tổ",
          "officials": "cán bộ",
          "schools": "trường học",
          "organisations": "cơ quan và tổ chức"
        },
        "kind": "choices",
        "values": [
          "residents",
          "elderly_50plus",
          "pupils",
          "youth",
          "farmers_fishers",
          "traders",
          "household_business",
          "cooperative",
          "enterprise",
          "workers",
          "union_members",
          "team_members",
          "officials",
          "schools",
          "organisations"
        ]
      },
      {
        "path": "channels",
        "vi": "Kênh",
        "en": "Channels",
        "words": {
          "radio": "loa truyền thanh",
          "facebook_page": "trang Facebook",
          "portal": "cổng thông tin",
          "meeting": "họp dân",
          "online_conference": "họp trực tuyến",
          "zalo_group": "nhóm Zalo",
          "zalo_oa": "Zalo OA",
          "in_app": "trong ứng dụng",
          "door": "tận nhà"
        },
        "kind": "choices",
        "values": [
          "radio",
          "facebook_page",
          "portal",
          "meeting",
          "online_conference",
          "zalo_group",
          "zalo_oa",
          "in_app",
          "door"
        ]
      },
      {
        "path": "asksReceipt",
        "vi": "Cần báo đã đọc",
        "en": "Asks for receipts",
        "kind": "yes-no"
      },
      {
        "path": "urgent",
        "vi": "Gửi cả ban đêm",
        "en": "Also at night",
        "kind": "yes-no"
      },
      {
        "path": "warningId",
        "vi": "Theo cảnh báo",
        "en": "Passes on warning",
        "kind": "text"
      }
    ],
    "operations": {
      "record": "recordMessage",
      "recordBatch": "recordMessageBatch",
      "correct": "correctMessage",
      "advance": "advanceMessage",
      "correctStatus": "correctMessageStatus",
      "get": "getMessage",
      "history": "listMessageHistory",
      "list": "listMessages",
      "search": "searchMessages"
    }
  },
  {
    "thing": "course",
    "things": "courses",
    "called": "course",
    "titles": {
      "vi": {
        "all": "Khóa học",
        "one": "Khóa học"
      },
      "en": {
        "all": "Courses",
        "one": "Course"
      }
    },
    "service": "teams",
    "idField": "courseId",
    "within": "unitCode",
    "personal": [],
    "sorts": [
      "unitCode",
      "since",
      "status",
      "kind",
      "repeats"
    ],
    "states": [
      "offered",
      "ended"
    ],
    "stateWords": {
      "offered": "đang mở",
      "ended": "đã kết thúc"
    },
    "steps": {
      "offered": [
        "ended"
      ],
      "ended": [
        "offered"
      ]
    },
    "columns": [
      {
        "path": "unitCode",
        "vi": "Đơn vị",
        "en": "Unit",
        "kind": "text",
        "required": true
      },
      {
        "path": "since",
        "vi": "Có từ ngày",
        "en": "Since",
        "kind": "day",
        "required": true
      },
      {
        "path": "name",
        "vi": "Tên khóa học",
        "en": "Name",
        "kind": "text",
        "required": true
      },
      {
        "path": "kind",
        "vi": "Loại khóa học",
        "en": "Kind",
        "words": {
          "digital_skills": "kỹ năng số",
          "e_commerce": "bán hàng trên mạng",
          "officials": "cho cán bộ, công chức",
          "other": "khác"
        },
        "kind": "choice",
        "values": [
          "digital_skills",
          "e_commerce",
          "officials",
          "other"
        ],
        "required": true
      },
      {
        "path": "topics",
        "vi": "Chủ đề",
        "en": "Topics",
        "kind": "texts",
        "required": true
      },
      {
        "path": "audiences",
        "vi": "Cho ai",
        "en": "Audiences",
        "words": {
          "residents": "người dân",
          "elderly_50plus": "người từ 50 tuổi",
          "pupils": "học sinh",
          "youth": "thanh niên",
          "farmers_fishers": "nông dân và ngư dân",
          "traders": "tiểu thương",
          "household_business": "hộ kinh doanh",
          "cooperative": "hợp tác xã",
          "enterprise": "doanh nghiệp",
          "workers": "công nhân",
          "union_members": "đoàn viên và hội viên",
          "team_members": "thành viên tổ",
          "officials": "cán bộ",
          "schools": "trường học",
          "organisations": "cơ quan và tổ chức"
        },
        "kind": "choices",
        "values": [
          "residents",
          "elderly_50plus",
          "pupils",
          "youth",
          "farmers_fishers",
          "traders",
          "household_business",
          "cooperative",
          "enterprise",
          "workers",
          "union_members",
          "team_members",
          "officials",
          "schools",
          "organisations"
        ]
      },
      {
        "path": "sector",
        "vi": "Ngành nghề",
        "en": "Sector",
        "kind": "text",
        "empty": ""
      },
      {
        "path": "repeats",
        "vi": "Lịch mở",
        "en": "Repeats",
        "words": {
          "weekly": "hằng tuần",
          "monthly": "hằng tháng",
          "on_demand": "khi có người đăng ký"
        },
        "kind": "choice",
        "values": [
          "weekly",
          "monthly",
          "on_demand"
        ]
      },
      {
        "path": "weekdays",
        "vi": "Thứ trong tuần",
        "en": "Weekdays",
        "words": {
          "monday": "thứ Hai",
          "tuesday": "thứ Ba",
          "wednesday": "thứ Tư",
          "thursday": "thứ Năm",
          "friday": "thứ Sáu",
          "saturday": "thứ Bảy",
          "sunday": "Chủ nhật"
        },
        "kind": "choices",
        "values": [
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday"
        ]
      },
      {
        "path": "beginsAt",
        "vi": "Giờ bắt đầu",
        "en": "Begins at",
        "kind": "text"
      },
      {
        "path": "steps",
        "vi": "Các bước học",
        "en": "Steps",
        "kind": "texts"
      }
    ],
    "operations": {
      "record": "recordCourse",
      "recordBatch": "recordCourseBatch",
      "correct": "correctCourse",
      "advance": "advanceCourse",
      "correctStatus": "correctCourseStatus",
      "get": "getCourse",
      "history": "listCourseHistory",
      "list": "listCourses",
      "search": "searchCourses"
    }
  },
  {
    "thing": "lesson",
    "things": "lessons",
    "called": "lesson",
    "titles": {
      "vi": {
        "all": "Bài tự học",
        "one": "Bài tự học"
      },
      "en": {
        "all": "Lessons",
        "one": "Lesson"
      }
    },
    "service": "teams",
    "idField": "lessonId",
    "within": "unitCode",
    "personal": [],
    "sorts": [
      "unitCode",
      "since",
      "status",
      "minutes"
    ],
    "states": [
      "draft",
      "published",
      "retired"
    ],
    "stateWords": {
      "draft": "bản nháp",
      "published": "đã đăng",
      "retired": "ngừng dùng"
    },
    "steps": {
      "draft": [
        "published"
      ],
      "published": [
        "retired"
      ],
      "retired": [
        "published"
      ]
    },
    "columns": [
      {
        "path": "unitCode",
        "vi": "Đơn vị",
        "en": "Unit",
        "kind": "text",
        "required": true
      },
      {
        "path": "since",
        "vi": "Có từ ngày",
        "en": "Since",
        "kind": "day",
        "required": true
      },
      {
        "path": "title",
        "vi": "Tên bài",
        "en": "Title",
        "kind": "text",
        "required": true
      },
      {
        "path": "text",
        "vi": "Nội dung bài",
        "en": "Text",
        "lines": true,
        "kind": "text",
        "empty": ""
      },
      {
        "path": "topics",
        "vi": "Chủ đề",
        "en": "Topics",
        "kind": "texts",
        "required": true
      },
      {
        "path": "audiences",
        "vi": "Cho ai",
        "en": "Audiences",
        "words": {
          "residents": "người dân",
          "elderly_50plus": "người từ 50 tuổi",
          "pupils": "học sinh",
          "youth": "thanh niên",
          "farmers_fishers": "nông dân và ngư dân",
          "traders": "tiểu thương",
          "household_business": "hộ kinh doanh",
          "cooperative": "hợp tác xã",
          "enterprise": "doanh nghiệp",
          "workers": "công nhân",
          "union_members": "đoàn viên và hội viên",
          "team_members": "thành viên tổ",
          "officials": "cán bộ",
          "schools": "trường học",
          "organisations": "cơ quan và tổ chức"
        },
        "kind": "choices",
        "values": [
          "residents",
          "elderly_50plus",
          "pupils",
          "youth",
          "farmers_fishers",
          "traders",
          "household_business",
          "cooperative",
          "enterprise",
          "workers",
          "union_members",
          "team_members",
          "officials",
          "schools",
          "organisations"
        ]
      },
      {
        "path": "minutes",
        "vi": "Số phút",
        "en": "Minutes",
        "kind": "number"
      },
      {
        "path": "pictures",
        "vi": "Tệp hình",
        "en": "Pictures",
        "kind": "texts"
      },
      {
        "path": "pictureTexts",
        "vi": "Lời tả hình",
        "en": "What pictures show",
        "kind": "texts"
      },
      {
        "path": "audio",
        "vi": "Tệp âm thanh",
        "en": "Audio",
        "kind": "text"
      }
    ],
    "operations": {
      "record": "recordLesson",
      "recordBatch": "recordLessonBatch",
      "correct": "correctLesson",
      "advance": "advanceLesson",
      "correctStatus": "correctLessonStatus",
      "get": "getLesson",
      "history": "listLessonHistory",
      "list": "listLessons",
      "search": "searchLessons"
    }
  },
  {
    "thing": "staffCount",
    "things": "staff-counts",
    "called": "number of officials",
    "titles": {
      "vi": {
        "all": "Số cán bộ, công chức",
        "one": "Số cán bộ, công chức"
      },
      "en": {
        "all": "Numbers of officials",
        "one": "Number of officials"
      }
    },
    "service": "teams",
    "idField": "staffCountId",
    "within": "unitCode",
    "personal": [],
    "sorts": [
      "unitCode",
      "since",
      "status",
      "year",
      "officials"
    ],
    "states": [
      "recorded",
      "withdrawn"
    ],
    "stateWords": {
      "recorded": "đã ghi",
      "withdrawn": "ghi nhầm"
    },
    "steps": {
      "recorded": [
        "withdrawn"
      ],
      "withdrawn": [
        "recorded"
      ]
    },
    "columns": [
      {
        "path": "unitCode",
        "vi": "Đơn vị",
        "en": "Unit",
        "kind": "text",
        "required": true
      },
      {
        "path": "since",
        "vi": "Tính đến ngày",
        "en": "As of",
        "kind": "day",
        "required": true
      },
      {
        "path": "year",
        "vi": "Năm",
        "en": "Year",
        "kind": "number",
        "required": true
      },
      {
        "path": "officials",
        "vi": "Số người",
        "en": "Officials",
        "kind": "number",
        "required": true
      },
      {
        "path": "source",
        "vi": "Nguồn số liệu",
        "en": "Source",
        "kind": "text",
        "empty": ""
      }
    ],
    "operations": {
      "record": "recordStaffCount",
      "recordBatch": "recordStaffCountBatch",
      "correct": "correctStaffCount",
      "advance": "advanceStaffCount",
      "correctStatus": "correctStaffCountStatus",
      "get": "getStaffCount",
      "history": "listStaffCountHistory",
      "list": "listStaffCounts",
      "search": "searchStaffCounts"
    }
  },
  {
    "thing": "organisation",
    "things": "organisations",
    "called": "organisation",
    "titles": {
      "vi": {
        "all": "Cơ quan, tổ chức",
        "one": "Cơ quan, tổ chức"
      },
      "en": {
        "all": "Organisations",
        "one": "Organisation"
      }
    },
    "service": "government",
    "idField": "organisationId",
    "within": "unitCode",
    "personal": [],
    "sorts": [
      "unitCode",
      "since",
      "status",
      "kind"
    ],
    "states": [
      "active",
      "closed"
    ],
    "stateWords": {
      "active": "đang hoạt động",
      "closed": "đã giải thể"
    },
    "steps": {
      "active": [
        "closed"
      ],
      "closed": [
        "active"
      ]
    },
    "columns": [
      {
        "path": "unitCode",
        "vi": "Đơn vị",
        "en": "Unit",
        "kind": "text",
        "required": true
      },
      {
        "path": "since",
        "vi": "Có từ ngày",
        "en": "Since",
        "kind": "day",
        "required": true
      },
      {
        "path": "name",
        "vi": "Tên cơ quan, tổ chức",
        "en": "Name",
        "kind": "text",
        "required": true
      },
      {
        "path": "kind",
        "vi": "Loại",
        "en": "Kind",
        "words": {
          "party": "cơ quan Đảng",
          "peoples_committee": "ủy ban nhân dân",
          "department": "sở, ngành",
          "fatherland_front": "Mặt trận Tổ quốc",
          "socio_political": "tổ chức chính trị - xã hội",
          "school": "trường học",
          "enterprise": "doanh nghiệp",
          "telecom": "doanh nghiệp viễn thông",
          "other": "khác"
        },
        "kind": "choice",
        "values": [
          "party",
          "peoples_committee",
          "department",
          "fatherland_front",
          "socio_political",
          "school",
          "enterprise",
          "telecom",
          "other"
        ],
        "required": true
      },
      {
        "path": "parentId",
        "vi": "Trực thuộc",
        "en": "Belongs to",
        "kind": "reference",
        "of": "organisation"
      }
    ],
    "operations": {
      "record": "recordOrganisation",
      "recordBatch": "recordOrganisationBatch",
      "correct": "correctOrganisation",
      "advance": "advanceOrganisation",
      "correctStatus": "correctOrganisationStatus",
      "get": "getOrganisation",
      "history": "listOrganisationHistory",
      "list": "listOrganisations",
      "search": "searchOrganisations"
    }
  },
  {
    "thing": "counter",
    "things": "counters",
    "called": "counter",
    "titles": {
      "vi": {
        "all": "Quầy tiếp nhận",
        "one": "Quầy tiếp nhận"
      },
      "en": {
        "all": "Counters",
        "one": "Counter"
      }
    },
    "service": "government",
    "idField": "counterId",
    "within": "unitCode",
    "personal": [],
    "sorts": [
      "unitCode",
      "since",
      "status",
      "number"
    ],
    "states": [
      "open",
      "closed",
      "withdrawn"
    ],
    "reasoned": [
      "withdrawn"
    ],
    "stateWords": {
      "open": "đang mở",
      "closed": "đã đóng",
      "withdrawn": "ghi nhầm"
    },
    "steps": {
      "open": [
        "closed",
        "withdrawn"
      ],
      "closed": [
        "open",
        "withdrawn"
      ],
      "withdrawn": []
    },
    "columns": [
      {
        "path": "unitCode",
        "vi": "Đơn vị",
        "en": "Unit",
        "kind": "text",
        "required": true
      },
      {
        "path": "since",
        "vi": "Có từ ngày",
        "en": "Since",
        "kind": "day",
        "required": true
      },
      {
        "path": "number",
        "vi": "Số quầy",
        "en": "Number",
        "kind": "number",
        "required": true
      },
      {
        "path": "services",
        "vi": "Lĩnh vực",
        "en": "Services",
        "kind": "text",
        "empty": ""
      }
    ],
    "operations": {
      "record": "recordCounter",
      "recordBatch": "recordCounterBatch",
      "correct": "correctCounter",
      "advance": "advanceCounter",
      "correctStatus": "correctCounterStatus",
      "get": "getCounter",
      "history": "listCounterHistory",
      "list": "listCounters",
      "search": "searchCounters"
    }
  },
  {
    "thing": "feedback",
    "things": "feedback",
    "called": "item of feedback",
    "titles": {
      "vi": {
        "all": "Phản ánh, kiến nghị",
        "one": "Phản ánh, kiến nghị"
      },
      "en": {
        "all": "Feedback",
        "one": "Feedback"
      }
    },
    "service": "government",
    "idField": "feedbackId",
    "within": "unitCode",
    "personal": [
      "text",
      "answer"
    ],
    "sorts": [
      "unitCode",
      "since",
      "status",
      "topic",
      "source",
      "days"
    ],
    "overdue": {
      "vi": "Quá hạn trả lời",
      "en": "Answer overdue"
    },
    "states": [
      "received",
      "assigned",
      "answered",
      "closed",
      "withdrawn"
    ],
    "reasoned": [
      "withdrawn"
    ],
    "stateWords": {
      "received": "đã nhận",
      "assigned": "đã giao",
      "answered": "đã trả lời",
      "closed": "đã xong",
      "withdrawn": "đã bỏ"
    },
    "steps": {
      "received": [
        "assigned",
        "answered",
        "withdrawn"
      ],
      "assigned": [
        "answered",
        "withdrawn"
      ],
      "answered": [
        "assigned",
        "closed"
      ],
      "closed": [],
      "withdrawn": []
    },
    "columns": [
      {
        "path": "unitCode",
        "vi": "Đơn vị",
        "en": "Unit",
        "kind": "text",
        "required": true
      },
      {
        "path": "since",
        "vi": "Ngày nhận",
        "en": "Received on",
        "kind": "day",
        "required": true
      },
      {
        "path": "topic",
        "vi": "Về việc",
        "en": "About",
        "words": {
          "procedures": "thủ tục hành chính",
          "officials": "thái độ phục vụ",
          "online_services": "dịch vụ công trực tuyến",
          "environment": "môi trường",
          "roads": "đường sá",
          "utilities": "điện, nước, mạng",
          "security": "an ninh trật tự",
          "other": "việc khác"
        },
        "kind": "choice",
        "values": [
          "procedures",
          "officials",
          "online_services",
          "environment",
          "roads",
          "utilities",
          "security",
          "other"
        ],
        "required": true
      },
      {
        "path": "text",
        "vi": "Nội dung",
        "en": "What is said",
        "lines": true,
        "kind": "text",
        "required": true
      },
      {
        "path": "source",
        "vi": "Gửi qua",
        "en": "Came by",
        "words": {
          "online": "trực tuyến",
          "office": "tại cơ quan",
          "phone": "điện thoại",
          "door": "tổ công nghệ số"
        },
        "kind": "choice",
        "values": [
          "online",
          "office",
          "phone",
          "door"
        ]
      },
      {
        "path": "days",
        "vi": "Số ngày để trả lời",
        "en": "Days to answer",
        "kind": "number"
      },
      {
        "path": "dueOn",
        "vi": "Hạn trả lời",
        "en": "Due on",
        "kind": "day",
        "shown": true
      },
      {
        "path": "assignedTo",
        "vi": "Giao cho",
        "en": "Assigned to",
        "kind": "text"
      },
      {
        "path": "answer",
        "vi": "Trả lời",
        "en": "Answer",
        "lines": true,
        "kind": "text",
        "empty": ""
      }
    ],
    "operations": {
      "record": "recordFeedback",
      "recordBatch": "recordFeedbackBatch",
      "correct": "correctFeedback",
      "advance": "advanceFeedback",
      "correctStatus": "correctFeedbackStatus",
      "get": "getFeedback",
      "history": "listFeedbackHistory",
      "list": "listFeedbacks",
      "search": "searchFeedbacks"
    }
  },
  {
    "thing": "legalAct",
    "things": "legal-acts",
    "called": "legal act",
    "titles": {
      "vi": {
        "all": "Văn bản",
        "one": "Văn bản"
      },
      "en": {
        "all": "Legal acts",
        "one": "Legal act"
      }
    },
    "service": "government",
    "idField": "legalActId",
    "within": "unitCode",
    "personal": [],
    "sorts": [
      "unitCode",
      "since",
      "status",
      "kind",
      "date"
    ],
    "states": [
      "recorded",
      "withdrawn"
    ],
    "stateWords": {
      "recorded": "đã vào sổ",
      "withdrawn": "ghi nhầm"
    },
    "steps": {
      "recorded": [
        "withdrawn"
      ],
      "withdrawn": [
        "recorded"
      ]
    },
    "columns": [
      {
        "path": "unitCode",
        "vi": "Đơn vị",
        "en": "Unit",
        "kind": "text",
        "required": true
      },
      {
        "path": "since",
        "vi": "Vào sổ ngày",
        "en": "Entered on",
        "kind": "day",
        "required": true
      },
      {
        "path": "number",
        "vi": "Số văn bản",
        "en": "Number",
        "kind": "text",
        "required": true
      },
      {
        "path": "kind",
        "vi": "Loại văn bản",
        "en": "Kind",
        "words": {
          "law": "luật",
          "decree": "nghị định",
          "circular": "thông tư",
          "directive": "chỉ thị",
          "decision": "quyết định",
          "resolution": "nghị quyết",
          "plan": "kế hoạch",
          "guideline": "hướng dẫn",
          "official_letter": "công văn",
          "other": "khác"
        },
        "kind": "choice",
        "values": [
          "law",
          "decree",
          "circular",
          "directive",
          "decision",
          "resolution",
          "plan",
          "guideline",
          "official_letter",
          "other"
        ],
        "required": true
      },
      {
        "path": "issuer",
        "vi": "Cơ quan ban hành",
        "en": "Issuer",
        "kind": "text",
        "required": true
      },
      {
        "path": "date",
        "vi": "Ngày ban hành",
        "en": "Issued on",
        "kind": "day",
        "required": true
      },
      {
        "path": "subject",
        "vi": "Trích yếu",
        "en": "Subject",
        "kind": "text",
        "required": true
      },
      {
        "path": "validity.since",
        "vi": "Có hiệu lực từ",
        "en": "Valid from",
        "kind": "day"
      },
      {
        "path": "validity.until",
        "vi": "Không còn hiệu lực từ ngày",
        "en": "No longer valid from",
        "kind": "day"
      }
    ],
    "operations": {
      "record": "recordLegalAct",
      "recordBatch": "recordLegalActBatch",
      "correct": "correctLegalAct",
      "advance": "advanceLegalAct",
      "correctStatus": "correctLegalActStatus",
      "get": "getLegalAct",
      "history": "listLegalActHistory",
      "list": "listLegalActs",
      "search": "searchLegalActs"
    }
  },
  {
    "thing": "plan",
    "things": "plans",
    "called": "plan",
    "titles": {
      "vi": {
        "all": "Kế hoạch, nghị quyết",
        "one": "Kế hoạch, nghị quyết"
      },
      "en": {
        "all": "Plans",
        "one": "Plan"
      }
    },
    "service": "government",
    "idField": "planId",
    "within": "unitCode",
    "personal": [],
    "sorts": [
      "unitCode",
      "since",
      "status",
      "kind",
      "fromYear",
      "toYear"
    ],
    "states": [
      "running",
      "ended"
    ],
    "stateWords": {
      "running": "đang thực hiện",
      "ended": "đã kết thúc"
    },
    "steps": {
      "running": [
        "ended"
      ],
      "ended": [
        "running"
      ]
    },
    "columns": [
      {
        "path": "unitCode",
        "vi": "Đơn vị",
        "en": "Unit",
        "kind": "text",
        "required": true
      },
      {
        "path": "since",
        "vi": "Có từ ngày",
        "en": "Since",
        "kind": "day",
        "required": true
      },
      {
        "path": "name",
        "vi": "Tên",
        "en": "Name",
        "kind": "text",
        "required": true
      },
      {
        "path": "kind",
        "vi": "Loại",
        "en": "Kind",
        "words": {
          "plan": "kế hoạch",
          "resolution": "nghị quyết",
          "action_programme": "chương trình hành động"
        },
        "kind": "choice",
        "values": [
          "plan",
          "resolution",
          "action_programme"
        ],
        "required": true
      },
      {
        "path": "fromYear",
        "vi": "Từ năm",
        "en": "From",
        "kind": "number",
        "required": true
      },
      {
        "path": "toYear",
        "vi": "Đến năm",
        "en": "To",
        "kind": "number",
        "required": true
      },
      {
        "path": "towardsYear",
        "vi": "Định hướng đến năm",
        "en": "Towards",
        "kind": "number"
      },
      {
        "path": "actId",
        "vi": "Ban hành theo văn bản",
        "en": "Issued by",
        "kind": "reference",
        "of": "legalAct"
      },
      {
        "path": "superiorPlanId",
        "vi": "Thực hiện kế hoạch cấp trên",
        "en": "Superior plan",
        "kind": "reference",
        "of": "plan"
      },
      {
        "path": "superiorActId",
        "vi": "Thực hiện văn bản",
        "en": "Superior act",
        "kind": "reference",
        "of": "legalAct"
      }
    ],
    "operations": {
      "record": "recordPlan",
      "recordBatch": "recordPlanBatch",
      "correct": "correctPlan",
      "advance": "advancePlan",
      "correctStatus": "correctPlanStatus",
      "get": "getPlan",
      "history": "listPlanHistory",
      "list": "listPlans",
      "search": "searchPlans"
    }
  },
  {
    "thing": "planTask",
    "things": "plan-tasks",
    "called": "task of a plan",
    "titles": {
      "vi": {
        "all": "Nhiệm vụ",
        "one": "Nhiệm vụ"
      },
      "en": {
        "all": "Tasks of plans",
        "one": "Task of a plan"
      }
    },
    "service": "government",
    "idField": "planTaskId",
    "within": "unitCode",
    "personal": [],
    "sorts": [
      "unitCode",
      "since",
      "status",
      "dueOn"
    ],
    "overdue": {
      "vi": "Quá hạn",
      "en": "Overdue"
    },
    "states": [
      "open",
      "doing",
      "done",
      "cancelled"
    ],
    "stateWords": {
      "open": "chưa làm",
      "doing": "đang làm",
      "done": "đã xong",
      "cancelled": "đã hủy"
    },
    "steps": {
      "open": [
        "doing",
        "done",
        "cancelled"
      ],
      "doing": [
        "done",
        "cancelled"
      ],
      "done": [],
      "cancelled": []
    },
    "columns": [
      {
        "path": "unitCode",
        "vi": "Đơn vị",
        "en": "Unit",
        "kind": "text",
        "required": true
      },
      {
        "path": "since",
        "vi": "Giao ngày",
        "en": "Given on",
        "kind": "day",
        "required": true
      },
      {
        "path": "planId",
        "vi": "Thuộc kế hoạch",
        "en": "Plan",
        "kind": "reference",
        "of": "plan",
        "required": true
      },
      {
        "path": "what",
        "vi": "Việc phải làm",
        "en": "What",
        "kind": "text",
        "required": true
      },
      {
        "path": "organisationId",
        "vi": "Cơ quan thực hiện",
        "en": "Organisation",
        "kind": "reference",
        "of": "organisation"
      },
      {
        "path": "dueOn",
        "vi": "Hạn hoàn thành",
        "en": "Due on",
        "kind": "day",
        "required": true
      }
    ],
    "operations": {
      "record": "recordPlanTask",
      "recordBatch": "recordPlanTaskBatch",
      "correct": "correctPlanTask",
      "advance": "advancePlanTask",
      "correctStatus": "correctPlanTaskStatus",
      "get": "getPlanTask",
      "history": "listPlanTaskHistory",
      "list": "listPlanTasks",
      "search": "searchPlanTasks"
    }
  },
  {
    "thing": "unitTitle",
    "things": "unit-titles",
    "called": "title of a unit",
    "titles": {
      "vi": {
        "all": "Danh hiệu, phân loại đơn vị",
        "one": "Danh hiệu, phân loại đơn vị"
      },
      "en": {
        "all": "Titles of units",
        "one": "Title of a unit"
      }
    },
    "service": "government",
    "idField": "unitTitleId",
    "within": "unitCode",
    "personal": [],
    "sorts": [
      "unitCode",
      "since",
      "status",
      "title",
      "year"
    ],
    "states": [
      "held",
      "ended",
      "withdrawn"
    ],
    "stateWords": {
      "held": "đang giữ",
      "ended": "đã hết",
      "withdrawn": "ghi nhầm"
    },
    "steps": {
      "held": [
        "ended",
        "withdrawn"
      ],
      "ended": [
        "held",
        "withdrawn"
      ],
      "withdrawn": [
        "held"
      ]
    },
    "columns": [
      {
        "path": "unitCode",
        "vi": "Đơn vị",
        "en": "Unit",
        "kind": "text",
        "required": true
      },
      {
        "path": "since",
        "vi": "Có hiệu lực từ",
        "en": "In force from",
        "kind": "day",
        "required": true
      },
      {
        "path": "title",
        "vi": "Danh hiệu, phân loại",
        "en": "Title",
        "words": {
          "smart_village": "thôn thông minh",
          "modern_smart_rural_commune": "xã nông thôn mới thông minh",
          "rural": "nông thôn",
          "mountain": "miền núi",
          "island": "hải đảo",
          "remote": "vùng sâu vùng xa"
        },
        "kind": "choice",
        "values": [
          "smart_village",
          "modern_smart_rural_commune",
          "rural",
          "mountain",
          "island",
          "remote"
        ],
        "required": true
      },
      {
        "path": "year",
        "vi": "Năm",
        "en": "Year",
        "kind": "number",
        "required": true
      },
      {
        "path": "actId",
        "vi": "Văn bản công nhận",
        "en": "Legal act",
        "kind": "reference",
        "of": "legalAct"
      },
      {
        "path": "source",
        "vi": "Nguồn",
        "en": "Source",
        "kind": "text",
        "empty": ""
      }
    ],
    "operations": {
      "record": "recordUnitTitle",
      "recordBatch": "recordUnitTitleBatch",
      "correct": "correctUnitTitle",
      "advance": "advanceUnitTitle",
      "correctStatus": "correctUnitTitleStatus",
      "get": "getUnitTitle",
      "history": "listUnitTitleHistory",
      "list": "listUnitTitles",
      "search": "searchUnitTitles"
    }
  },
  {
    "thing": "place",
    "things": "places",
    "called": "place",
    "titles": {
      "vi": {
        "all": "Địa điểm",
        "one": "Địa điểm"
      },
      "en": {
        "all": "Places",
        "one": "Place"
      }
    },
    "service": "government",
    "idField": "placeId",
    "within": "hamletCode",
    "personal": [],
    "sorts": [
      "hamletCode",
      "since",
      "status",
      "kind"
    ],
    "states": [
      "open",
      "closed"
    ],
    "stateWords": {
      "open": "đang mở",
      "closed": "đã đóng"
    },
    "steps": {
      "open": [
        "closed"
      ],
      "closed": [
        "open"
      ]
    },
    "columns": [
      {
        "path": "hamletCode",
        "vi": "Đơn vị",
        "en": "Unit",
        "kind": "text",
        "required": true
      },
      {
        "path": "since",
        "vi": "Có từ ngày",
        "en": "Since",
        "kind": "day",
        "required": true
      },
      {
        "path": "name",
        "vi": "Tên địa điểm",
        "en": "Name",
        "kind": "text",
        "required": true
      },
      {
        "path": "kind",
        "vi": "Loại",
        "en": "Kind",
        "words": {
          "market": "chợ",
          "shop": "cửa hàng",
          "school": "trường học",
          "office": "trụ sở",
          "historic_site": "di tích",
          "other": "khác"
        },
        "kind": "choice",
        "values": [
          "market",
          "shop",
          "school",
          "office",
          "historic_site",
          "other"
        ],
        "required": true
      },
      {
        "path": "address",
        "vi": "Địa chỉ",
        "en": "Address",
        "kind": "text",
        "empty": ""
      }
    ],
    "operations": {
      "record": "recordPlace",
      "recordBatch": "recordPlaceBatch",
      "correct": "correctPlace",
      "advance": "advancePlace",
      "correctStatus": "correctPlaceStatus",
      "get": "getPlace",
      "history": "listPlaceHistory",
      "list": "listPlaces",
      "search": "searchPlaces"
    }
  },
  {
    "thing": "procedure",
    "things": "procedures",
    "called": "procedure",
    "titles": {
      "vi": {
        "all": "Thủ tục hành chính",
        "one": "Thủ tục hành chính"
      },
      "en": {
        "all": "Procedures",
        "one": "Procedure"
      }
    },
    "service": "government",
    "idField": "procedureId",
    "within": "unitCode",
    "personal": [],
    "sorts": [
      "unitCode",
      "since",
      "status",
      "form"
    ],
    "states": [
      "active",
      "withdrawn"
    ],
    "stateWords": {
      "active": "đang áp dụng",
      "withdrawn": "đã bãi bỏ"
    },
    "steps": {
      "active": [
        "withdrawn"
      ],
      "withdrawn": [
        "active"
      ]
    },
    "columns": [
      {
        "path": "unitCode",
        "vi": "Đơn vị",
        "en": "Unit",
        "kind": "text",
        "required": true
      },
      {
        "path": "since",
        "vi": "Áp dụng từ ngày",
        "en": "In force since",
        "kind": "day",
        "required": true
      },
      {
        "path": "code",
        "vi": "Mã thủ tục",
        "en": "Procedure code",
        "kind": "text",
        "required": true
      },
      {
        "path": "name",
        "vi": "Tên thủ tục",
        "en": "Name",
        "kind": "text",
        "required": true
      },
      {
        "path": "sector",
        "vi": "Lĩnh vực",
        "en": "Sector",
        "kind": "text",
        "required": true
      },
      {
        "path": "form",
        "vi": "Hình thức trực tuyến",
        "en": "Online form",
        "words": {
          "fully_online": "toàn trình",
          "partly_online": "một phần",
          "none": "không trực tuyến"
        },
        "kind": "choice",
        "values": [
          "fully_online",
          "partly_online",
          "none"
        ],
        "required": true
      },
      {
        "path": "documents",
        "vi": "Thành phần hồ sơ",
        "en": "Documents",
        "lines": true,
        "kind": "text",
        "empty": ""
      },
      {
        "path": "fee",
        "vi": "Phí, lệ phí (đồng)",
        "en": "Fee (đồng)",
        "kind": "number"
      },
      {
        "path": "days",
        "vi": "Số ngày giải quyết",
        "en": "Working days",
        "kind": "number"
      },
      {
        "path": "filedAt",
        "vi": "Nơi nộp",
        "en": "Filed at",
        "kind": "text",
        "empty": ""
      },
      {
        "path": "steps",
        "vi": "Trình tự thực hiện",
        "en": "Steps",
        "lines": true,
        "kind": "text",
        "empty": ""
      }
    ],
    "operations": {
      "record": "recordProcedure",
      "recordBatch": "recordProcedureBatch",
      "correct": "correctProcedure",
      "advance": "advanceProcedure",
      "correctStatus": "correctProcedureStatus",
      "get": "getProcedure",
      "history": "listProcedureHistory",
      "list": "listProcedures",
      "search": "searchProcedures"
    }
  },
  {
    "thing": "centreDay",
    "things": "centre-days",
    "called": "centre day",
    "titles": {
      "vi": {
        "all": "Số liệu ngày của trung tâm",
        "one": "Số liệu ngày của trung tâm"
      },
      "en": {
        "all": "Centre days",
        "one": "Centre day"
      }
    },
    "service": "government",
    "idField": "centreDayId",
    "within": "unitCode",
    "personal": [],
    "sorts": [
      "unitCode",
      "since",
      "status",
      "day",
      "received",
      "online",
      "resolved",
      "onTime"
    ],
    "states": [
      "recorded",
      "withdrawn"
    ],
    "stateWords": {
      "recorded": "đã ghi",
      "withdrawn": "ghi nhầm"
    },
    "steps": {
      "recorded": [
        "withdrawn"
      ],
      "withdrawn": [
        "recorded"
      ]
    },
    "columns": [
      {
        "path": "unitCode",
        "vi": "Đơn vị",
        "en": "Unit",
        "kind": "text",
        "required": true
      },
      {
        "path": "since",
        "vi": "Ngày lập",
        "en": "Reported on",
        "kind": "day",
        "required": true
      },
      {
        "path": "day",
        "vi": "Ngày",
        "en": "Day",
        "kind": "day",
        "required": true
      },
      {
        "path": "received",
        "vi": "Tiếp nhận",
        "en": "Received",
        "kind": "number",
        "required": true
      },
      {
        "path": "online",
        "vi": "Nộp trực tuyến",
        "en": "Filed online",
        "kind": "number",
        "required": true
      },
      {
        "path": "resolved",
        "vi": "Đã giải quyết",
        "en": "Resolved",
        "kind": "number",
        "required": true
      },
      {
        "path": "onTime",
        "vi": "Đúng hạn",
        "en": "On time",
        "kind": "number",
        "required": true
      },
      {
        "path": "source",
        "vi": "Nguồn số liệu",
        "en": "Source",
        "kind": "text",
        "empty": ""
      }
    ],
    "operations": {
      "record": "recordCentreDay",
      "recordBatch": "recordCentreDayBatch",
      "correct": "correctCentreDay",
      "advance": "advanceCentreDay",
      "correctStatus": "correctCentreDayStatus",
      "get": "getCentreDay",
      "history": "listCentreDayHistory",
      "list": "listCentreDays",
      "search": "searchCentreDays"
    }
  },
  {
    "thing": "assistance",
    "things": "assistances",
    "called": "assistance",
    "titles": {
      "vi": {
        "all": "Lượt hỗ trợ thủ tục",
        "one": "Lượt hỗ trợ thủ tục"
      },
      "en": {
        "all": "Assistances",
        "one": "Assistance"
      }
    },
    "service": "government",
    "idField": "assistanceId",
    "within": "unitCode",
    "personal": [],
    "sorts": [
      "unitCode",
      "since",
      "status",
      "at",
      "result"
    ],
    "states": [
      "recorded",
      "withdrawn"
    ],
    "stateWords": {
      "recorded": "đã ghi",
      "withdrawn": "ghi nhầm"
    },
    "steps": {
      "recorded": [
        "withdrawn"
      ],
      "withdrawn": [
        "recorded"
      ]
    },
    "columns": [
      {
        "path": "unitCode",
        "vi": "Đơn vị",
        "en": "Unit",
        "kind": "text",
        "required": true
      },
      {
        "path": "since",
        "vi": "Ngày hỗ trợ",
        "en": "Day",
        "kind": "day",
        "required": true
      },
      {
        "path": "procedureCode",
        "vi": "Mã thủ tục",
        "en": "Procedure code",
        "kind": "text",
        "required": true
      },
      {
        "path": "at",
        "vi": "Nơi hỗ trợ",
        "en": "Where",
        "words": {
          "door": "tại nhà",
          "centre": "tại trung tâm"
        },
        "kind": "choice",
        "values": [
          "door",
          "centre"
        ],
        "required": true
      },
      {
        "path": "result",
        "vi": "Kết quả",
        "en": "Result",
        "words": {
          "filed": "đã nộp hồ sơ",
          "explained": "đã hướng dẫn",
          "not_filed": "chưa nộp được"
        },
        "kind": "choice",
        "values": [
          "filed",
          "explained",
          "not_filed"
        ],
        "required": true
      },
      {
        "path": "benefit",
        "vi": "Lợi ích",
        "en": "Benefit",
        "words": {
          "trip": "bớt một chuyến đi",
          "leave_day": "bớt một ngày nghỉ",
          "hours": "bớt giờ chờ"
        },
        "kind": "choice",
        "values": [
          "trip",
          "leave_day",
          "hours"
        ]
      },
      {
        "path": "hoursSaved",
        "vi": "Số giờ tiết kiệm",
        "en": "Hours saved",
        "kind": "number"
      },
      {
        "path": "helperId",
        "vi": "Mã người hỗ trợ",
        "en": "Helper",
        "kind": "reference",
        "of": "person"
      }
    ],
    "operations": {
      "record": "recordAssistance",
      "recordBatch": "recordAssistanceBatch",
      "correct": "correctAssistance",
      "advance": "advanceAssistance",
      "correctStatus": "correctAssistanceStatus",
      "get": "getAssistance",
      "history": "listAssistanceHistory",
      "list": "listAssistances",
      "search": "searchAssistances"
    }
  },
  {
    "thing": "documentCount",
    "things": "document-counts",
    "called": "count of e-documents",
    "titles": {
      "vi": {
        "all": "Số văn bản điện tử",
        "one": "Số văn bản điện tử"
      },
      "en": {
        "all": "Numbers of e-documents",
        "one": "Number of e-documents"
      }
    },
    "service": "government",
    "idField": "documentCountId",
    "within": "unitCode",
    "personal": [],
    "sorts": [
      "unitCode",
      "since",
      "status",
      "sent",
      "received",
      "outgoing",
      "signedOutgoing",
      "nonConfidential",
      "online"
    ],
    "states": [
      "recorded",
      "withdrawn"
    ],
    "stateWords": {
      "recorded": "đã ghi",
      "withdrawn": "ghi nhầm"
    },
    "steps": {
      "recorded": [
        "withdrawn"
      ],
      "withdrawn": [
        "recorded"
      ]
    },
    "columns": [
      {
        "path": "unitCode",
        "vi": "Đơn vị",
        "en": "Unit",
        "kind": "text",
        "required": true
      },
      {
        "path": "since",
        "vi": "Ngày có số",
        "en": "Known since",
        "kind": "day",
        "required": true
      },
      {
        "path": "organisationId",
        "vi": "Cơ quan, tổ chức",
        "en": "Organisation",
        "kind": "reference",
        "of": "organisation"
      },
      {
        "path": "month",
        "vi": "Tháng",
        "en": "Month",
        "kind": "text",
        "required": true
      },
      {
        "path": "sent",
        "vi": "Văn bản điện tử gửi",
        "en": "Sent",
        "kind": "number",
        "required": true
      },
      {
        "path": "received",
        "vi": "Văn bản điện tử nhận",
        "en": "Received",
        "kind": "number",
        "required": true
      },
      {
        "path": "outgoing",
        "vi": "Văn bản đi",
        "en": "Outgoing",
        "kind": "number",
        "required": true
      },
      {
        "path": "signedOutgoing",
        "vi": "Văn bản đi đã ký số",
        "en": "Outgoing, signed",
        "kind": "number",
        "required": true
      },
      {
        "path": "nonConfidential",
        "vi": "Văn bản không mật",
        "en": "Not secret",
        "kind": "number",
        "required": true
      },
      {
        "path": "online",
        "vi": "Xử lý trên môi trường mạng",
        "en": "Handled online",
        "kind": "number",
        "required": true
      },
      {
        "path": "source",
        "vi": "Nguồn số liệu",
        "en": "Source",
        "kind": "text",
        "empty": ""
      }
    ],
    "operations": {
      "record": "recordDocumentCount",
      "recordBatch": "recordDocumentCountBatch",
      "correct": "correctDocumentCount",
      "advance": "advanceDocumentCount",
      "correctStatus": "correctDocumentCountStatus",
      "get": "getDocumentCount",
      "history": "listDocumentCountHistory",
      "list": "listDocumentCounts",
      "search": "searchDocumentCounts"
    }
  },
  {
    "thing": "officeCount",
    "things": "office-counts",
    "called": "count of office work",
    "titles": {
      "vi": {
        "all": "Số liệu điều hành",
        "one": "Số liệu điều hành"
      },
      "en": {
        "all": "Numbers of office work",
        "one": "Numbers of office work"
      }
    },
    "service": "government",
    "idField": "officeCountId",
    "within": "unitCode",
    "personal": [],
    "sorts": [
      "unitCode",
      "since",
      "status",
      "officials",
      "withAccount",
      "organisations",
      "linked",
      "meetings",
      "meetingsOnline"
    ],
    "states": [
      "recorded",
      "withdrawn"
    ],
    "stateWords": {
      "recorded": "đã ghi",
      "withdrawn": "ghi nhầm"
    },
    "steps": {
      "recorded": [
        "withdrawn"
      ],
      "withdrawn": [
        "recorded"
      ]
    },
    "columns": [
      {
        "path": "unitCode",
        "vi": "Đơn vị",
        "en": "Unit",
        "kind": "text",
        "required": true
      },
      {
        "path": "since",
        "vi": "Ngày có số",
        "en": "Known since",
        "kind": "day",
        "required": true
      },
      {
        "path": "month",
        "vi": "Tháng",
        "en": "Month",
        "kind": "text",
        "required": true
      },
      {
        "path": "officials",
        "vi": "Cán bộ, công chức",
        "en": "Officials",
        "kind": "number",
        "required": true
      },
      {
        "path": "withAccount",
        "vi": "Có tài khoản công vụ",
        "en": "With a work account",
        "kind": "number",
        "required": true
      },
      {
        "path": "organisations",
        "vi": "Cơ quan, đơn vị",
        "en": "Organisations",
        "kind": "number",
        "required": true
      },
      {
        "path": "linked",
        "vi": "Đã kết nối quản lý văn bản",
        "en": "Linked to the document system",
        "kind": "number",
        "required": true
      },
      {
        "path": "meetings",
        "vi": "Cuộc họp",
        "en": "Meetings",
        "kind": "number",
        "required": true
      },
      {
        "path": "meetingsOnline",
        "vi": "Họp trực tuyến",
        "en": "Meetings online",
        "kind": "number",
        "required": true
      },
      {
        "path": "source",
        "vi": "Nguồn số liệu",
        "en": "Source",
        "kind": "text",
        "empty": ""
      }
    ],
    "operations": {
      "record": "recordOfficeCount",
      "recordBatch": "recordOfficeCountBatch",
      "correct": "correctOfficeCount",
      "advance": "advanceOfficeCount",
      "correctStatus": "correctOfficeCountStatus",
      "get": "getOfficeCount",
      "history": "listOfficeCountHistory",
      "list": "listOfficeCounts",
      "search": "searchOfficeCounts"
    }
  },
  {
    "thing": "digitalService",
    "things": "digital-services",
    "called": "digital service",
    "titles": {
      "vi": {
        "all": "Dịch vụ số",
        "one": "Dịch vụ số"
      },
      "en": {
        "all": "Digital services",
        "one": "Digital service"
      }
    },
    "service": "government",
    "idField": "digitalServiceId",
    "within": "unitCode",
    "personal": [],
    "sorts": [
      "unitCode",
      "since",
      "status",
      "kind",
      "topic"
    ],
    "states": [
      "active",
      "closed"
    ],
    "stateWords": {
      "active": "đang hoạt động",
      "closed": "đã ngừng"
    },
    "steps": {
      "active": [
        "closed"
      ],
      "closed": [
        "active"
      ]
    },
    "columns": [
      {
        "path": "unitCode",
        "vi": "Đơn vị",
        "en": "Unit",
        "kind": "text",
        "required": true
      },
      {
        "path": "since",
        "vi": "Có từ ngày",
        "en": "Since",
        "kind": "day",
        "required": true
      },
      {
        "path": "name",
        "vi": "Tên dịch vụ số",
        "en": "Name",
        "kind": "text",
        "required": true
      },
      {
        "path": "kind",
        "vi": "Loại",
        "en": "Kind",
        "words": {
          "smart_city_platform": "nền tảng đô thị thông minh",
          "app": "ứng dụng",
          "feedback_site": "trang phản ánh",
          "zalo_oa": "Zalo OA",
          "website": "trang web"
        },
        "kind": "choice",
        "values": [
          "smart_city_platform",
          "app",
          "feedback_site",
          "zalo_oa",
          "website"
        ],
        "required": true
      },
      {
        "path": "topic",
        "vi": "Lĩnh vực",
        "en": "Topic",
        "words": {
          "public_services": "dịch vụ công",
          "health": "y tế",
          "education": "giáo dục",
          "traffic": "giao thông",
          "property": "đất đai, nhà ở",
          "jobs": "việc làm",
          "e_commerce": "thương mại điện tử",
          "sharing_economy": "kinh tế chia sẻ",
          "other": "khác"
        },
        "kind": "choice",
        "values": [
          "public_services",
          "health",
          "education",
          "traffic",
          "property",
          "jobs",
          "e_commerce",
          "sharing_economy",
          "other"
        ],
        "required": true
      },
      {
        "path": "url",
        "vi": "Địa chỉ",
        "en": "Address",
        "kind": "text",
        "required": true
      },
      {
        "path": "owner",
        "vi": "Cơ quan chủ quản",
        "en": "Owner",
        "kind": "text",
        "required": true
      }
    ],
    "operations": {
      "record": "recordDigitalService",
      "recordBatch": "recordDigitalServiceBatch",
      "correct": "correctDigitalService",
      "advance": "advanceDigitalService",
      "correctStatus": "correctDigitalServiceStatus",
      "get": "getDigitalService",
      "history": "listDigitalServiceHistory",
      "list": "listDigitalServices",
      "search": "searchDigitalServices"
    }
  },
  {
    "thing": "centreCheck",
    "things": "centre-checks",
    "called": "check of a public service centre",
    "titles": {
      "vi": {
        "all": "Kiểm tra trung tâm phục vụ",
        "one": "Lần kiểm tra trung tâm phục vụ"
      },
      "en": {
        "all": "Checks of service centres",
        "one": "Check of a service centre"
      }
    },
    "service": "government",
    "idField": "centreCheckId",
    "within": "unitCode",
    "personal": [],
    "sorts": [
      "unitCode",
      "since",
      "status",
      "day"
    ],
    "states": [
      "recorded",
      "withdrawn"
    ],
    "stateWords": {
      "recorded": "đã ghi",
      "withdrawn": "ghi nhầm"
    },
    "steps": {
      "recorded": [
        "withdrawn"
      ],
      "withdrawn": [
        "recorded"
      ]
    },
    "columns": [
      {
        "path": "unitCode",
        "vi": "Đơn vị",
        "en": "Unit",
        "kind": "text",
        "required": true
      },
      {
        "path": "since",
        "vi": "Ngày ghi",
        "en": "Written down on",
        "kind": "day",
        "required": true
      },
      {
        "path": "day",
        "vi": "Ngày kiểm tra",
        "en": "Checked on",
        "kind": "day",
        "required": true
      },
      {
        "path": "network",
        "vi": "Đường truyền",
        "en": "Network",
        "kind": "yes-no",
        "required": true
      },
      {
        "path": "networkNote",
        "vi": "Ghi chú đường truyền",
        "en": "Note on the network",
        "kind": "text",
        "empty": ""
      },
      {
        "path": "devices",
        "vi": "Thiết bị",
        "en": "Devices",
        "kind": "yes-no",
        "required": true
      },
      {
        "path": "devicesNote",
        "vi": "Ghi chú thiết bị",
        "en": "Note on the devices",
        "kind": "text",
        "empty": ""
      },
      {
        "path": "queue",
        "vi": "Lấy số tự động",
        "en": "Queue",
        "kind": "yes-no",
        "required": true
      },
      {
        "path": "queueNote",
        "vi": "Ghi chú lấy số",
        "en": "Note on the queue",
        "kind": "text",
        "empty": ""
      },
      {
        "path": "rating",
        "vi": "Đánh giá hài lòng",
        "en": "Rating",
        "kind": "yes-no",
        "required": true
      },
      {
        "path": "ratingNote",
        "vi": "Ghi chú đánh giá",
        "en": "Note on the rating",
        "kind": "text",
        "empty": ""
      }
    ],
    "operations": {
      "record": "recordCentreCheck",
      "recordBatch": "recordCentreCheckBatch",
      "correct": "correctCentreCheck",
      "advance": "advanceCentreCheck",
      "correctStatus": "correctCentreCheckStatus",
      "get": "getCentreCheck",
      "history": "listCentreCheckHistory",
      "list": "listCentreChecks",
      "search": "searchCentreChecks"
    }
  },
  {
    "thing": "school",
    "things": "schools",
    "called": "school",
    "titles": {
      "vi": {
        "all": "Trường học",
        "one": "Trường học"
      },
      "en": {
        "all": "Schools",
        "one": "School"
      }
    },
    "service": "government",
    "idField": "schoolId",
    "within": "unitCode",
    "personal": [],
    "sorts": [
      "unitCode",
      "since",
      "status",
      "level"
    ],
    "states": [
      "active",
      "closed"
    ],
    "stateWords": {
      "active": "đang hoạt động",
      "closed": "đã đóng cửa"
    },
    "steps": {
      "active": [
        "closed"
      ],
      "closed": [
        "active"
      ]
    },
    "columns": [
      {
        "path": "unitCode",
        "vi": "Đơn vị",
        "en": "Unit",
        "kind": "text",
        "required": true
      },
      {
        "path": "since",
        "vi": "Có từ ngày",
        "en": "Since",
        "kind": "day",
        "required": true
      },
      {
        "path": "name",
        "vi": "Tên trường",
        "en": "Name",
        "kind": "text",
        "required": true
      },
      {
        "path": "level",
        "vi": "Cấp học",
        "en": "Level",
        "words": {
          "preschool": "mầm non",
          "primary": "tiểu học",
          "lower_secondary": "trung học cơ sở",
          "upper_secondary": "trung học phổ thông",
          "several": "nhiều cấp"
        },
        "kind": "choice",
        "values": [
          "preschool",
          "primary",
          "lower_secondary",
          "upper_secondary",
          "several"
        ],
        "required": true
      },
      {
        "path": "qualitySoftwareSince",
        "vi": "Dùng phần mềm chất lượng từ",
        "en": "Quality software since",
        "kind": "day"
      },
      {
        "path": "parentAppSince",
        "vi": "Dùng ứng dụng với phụ huynh từ",
        "en": "App with parents since",
        "kind": "day"
      },
      {
        "path": "parentApp",
        "vi": "Ứng dụng với phụ huynh",
        "en": "App with parents",
        "kind": "text",
        "empty": ""
      }
    ],
    "operations": {
      "record": "recordSchool",
      "recordBatch": "recordSchoolBatch",
      "correct": "correctSchool",
      "advance": "advanceSchool",
      "correctStatus": "correctSchoolStatus",
      "get": "getSchool",
      "history": "listSchoolHistory",
      "list": "listSchools",
      "search": "searchSchools"
    }
  },
  {
    "thing": "mobileCoverage",
    "things": "mobile-coverages",
    "called": "mobile coverage",
    "titles": {
      "vi": {
        "all": "Sóng 4G",
        "one": "Sóng 4G"
      },
      "en": {
        "all": "4G coverage",
        "one": "4G coverage"
      }
    },
    "service": "government",
    "idField": "mobileCoverageId",
    "within": "hamletCode",
    "personal": [],
    "sorts": [
      "hamletCode",
      "since",
      "status",
      "operator"
    ],
    "states": [
      "recorded",
      "withdrawn"
    ],
    "stateWords": {
      "recorded": "đã ghi",
      "withdrawn": "ghi nhầm"
    },
    "steps": {
      "recorded": [
        "withdrawn"
      ],
      "withdrawn": [
        "recorded"
      ]
    },
    "columns": [
      {
        "path": "hamletCode",
        "vi": "Đơn vị",
        "en": "Unit",
        "kind": "text",
        "required": true
      },
      {
        "path": "since",
        "vi": "Có sóng từ ngày",
        "en": "4G since",
        "kind": "day",
        "required": true
      },
      {
        "path": "operator",
        "vi": "Nhà mạng",
        "en": "Operator",
        "words": {
          "viettel": "Viettel",
          "vnpt": "VNPT",
          "mobifone": "MobiFone",
          "other": "nhà mạng khác"
        },
        "kind": "choice",
        "values": [
          "viettel",
          "vnpt",
          "mobifone",
          "other"
        ],
        "required": true
      },
      {
        "path": "until",
        "vi": "Mất sóng từ ngày",
        "en": "No 4G from",
        "kind": "day"
      }
    ],
    "operations": {
      "record": "recordMobileCoverage",
      "recordBatch": "recordMobileCoverageBatch",
      "correct": "correctMobileCoverage",
      "advance": "advanceMobileCoverage",
      "correctStatus": "correctMobileCoverageStatus",
      "get": "getMobileCoverage",
      "history": "listMobileCoverageHistory",
      "list": "listMobileCoverages",
      "search": "searchMobileCoverages"
    }
  },
  {
    "thing": "fibreState",
    "things": "fibre-states",
    "called": "state of the fibre",
    "titles": {
      "vi": {
        "all": "Cáp quang",
        "one": "Cáp quang"
      },
      "en": {
        "all": "Fibre",
        "one": "Fibre"
      }
    },
    "service": "government",
    "idField": "fibreStateId",
    "within": "hamletCode",
    "personal": [],
    "sorts": [
      "hamletCode",
      "since",
      "status"
    ],
    "states": [
      "recorded",
      "withdrawn"
    ],
    "stateWords": {
      "recorded": "đã ghi",
      "withdrawn": "ghi nhầm"
    },
    "steps": {
      "recorded": [
        "withdrawn"
      ],
      "withdrawn": [
        "recorded"
      ]
    },
    "columns": [
      {
        "path": "hamletCode",
        "vi": "Đơn vị",
        "en": "Unit",
        "kind": "text",
        "required": true
      },
      {
        "path": "since",
        "vi": "Theo dõi từ ngày",
        "en": "Followed since",
        "kind": "day",
        "required": true
      },
      {
        "path": "step",
        "vi": "Hiện trạng",
        "en": "State",
        "words": {
          "none": "chưa có",
          "planned": "đã có kế hoạch",
          "building": "đang kéo",
          "available": "đã có"
        },
        "kind": "choice",
        "values": [
          "none",
          "planned",
          "building",
          "available"
        ],
        "shown": true
      },
      {
        "path": "plannedOn",
        "vi": "Có kế hoạch từ ngày",
        "en": "Planned on",
        "kind": "day"
      },
      {
        "path": "buildingSince",
        "vi": "Kéo cáp từ ngày",
        "en": "Built since",
        "kind": "day"
      },
      {
        "path": "availableSince",
        "vi": "Có cáp quang từ ngày",
        "en": "Available since",
        "kind": "day"
      },
      {
        "path": "source",
        "vi": "Nguồn số liệu",
        "en": "Source",
        "kind": "text",
        "empty": ""
      }
    ],
    "operations": {
      "record": "recordFibreState",
      "recordBatch": "recordFibreStateBatch",
      "correct": "correctFibreState",
      "advance": "advanceFibreState",
      "correctStatus": "correctFibreStateStatus",
      "get": "getFibreState",
      "history": "listFibreStateHistory",
      "list": "listFibreStates",
      "search": "searchFibreStates"
    }
  },
  {
    "thing": "homeConnection",
    "things": "home-connections",
    "called": "home's connection",
    "titles": {
      "vi": {
        "all": "Internet hộ gia đình",
        "one": "Internet hộ gia đình"
      },
      "en": {
        "all": "Homes' internet",
        "one": "A home's internet"
      }
    },
    "service": "government",
    "idField": "homeConnectionId",
    "within": "hamletCode",
    "personal": [],
    "sorts": [
      "hamletCode",
      "since",
      "status",
      "kind"
    ],
    "states": [
      "recorded",
      "withdrawn"
    ],
    "stateWords": {
      "recorded": "đã ghi",
      "withdrawn": "ghi nhầm"
    },
    "steps": {
      "recorded": [
        "withdrawn"
      ],
      "withdrawn": [
        "recorded"
      ]
    },
    "columns": [
      {
        "path": "hamletCode",
        "vi": "Đơn vị",
        "en": "Unit",
        "kind": "text",
        "required": true
      },
      {
        "path": "since",
        "vi": "Từ ngày",
        "en": "Since",
        "kind": "day",
        "required": true
      },
      {
        "path": "householdId",
        "vi": "Mã hộ",
        "en": "Household",
        "kind": "reference",
        "of": "household",
        "required": true
      },
      {
        "path": "kind",
        "vi": "Internet",
        "en": "Internet",
        "words": {
          "none": "chưa có",
          "mobile": "di động",
          "fixed": "cố định"
        },
        "kind": "choice",
        "values": [
          "none",
          "mobile",
          "fixed"
        ],
        "required": true
      },
      {
        "path": "until",
        "vi": "Đến trước ngày",
        "en": "Until",
        "kind": "day"
      }
    ],
    "operations": {
      "record": "recordHomeConnection",
      "recordBatch": "recordHomeConnectionBatch",
      "correct": "correctHomeConnection",
      "advance": "advanceHomeConnection",
      "correctStatus": "correctHomeConnectionStatus",
      "get": "getHomeConnection",
      "history": "listHomeConnectionHistory",
      "list": "listHomeConnections",
      "search": "searchHomeConnections"
    }
  },
  {
    "thing": "cameraSite",
    "things": "camera-sites",
    "called": "camera site",
    "titles": {
      "vi": {
        "all": "Điểm camera",
        "one": "Điểm camera"
      },
      "en": {
        "all": "Camera sites",
        "one": "Camera site"
      }
    },
    "service": "government",
    "idField": "cameraSiteId",
    "within": "hamletCode",
    "personal": [],
    "sorts": [
      "hamletCode",
      "since",
      "status",
      "placeKind"
    ],
    "states": [
      "active",
      "removed"
    ],
    "stateWords": {
      "active": "đang dùng",
      "removed": "đã gỡ"
    },
    "steps": {
      "active": [
        "removed"
      ],
      "removed": [
        "active"
      ]
    },
    "columns": [
      {
        "path": "hamletCode",
        "vi": "Đơn vị",
        "en": "Unit",
        "kind": "text",
        "required": true
      },
      {
        "path": "since",
        "vi": "Có từ ngày",
        "en": "Since",
        "kind": "day",
        "required": true
      },
      {
        "path": "name",
        "vi": "Vị trí",
        "en": "Place",
        "kind": "text",
        "required": true
      },
      {
        "path": "placeKind",
        "vi": "Loại nơi",
        "en": "Kind of place",
        "words": {
          "hamlet": "trong thôn",
          "road": "đường giao thông",
          "office": "trụ sở",
          "school": "trường học",
          "historic_site": "di tích",
          "housing": "khu nhà ở",
          "risk_spot": "điểm phức tạp"
        },
        "kind": "choice",
        "values": [
          "hamlet",
          "road",
          "office",
          "school",
          "historic_site",
          "housing",
          "risk_spot"
        ],
        "required": true
      },
      {
        "path": "linked.since",
        "vi": "Kết nối về xã từ ngày",
        "en": "Linked since",
        "kind": "day"
      },
      {
        "path": "linked.until",
        "vi": "Ngừng kết nối từ ngày",
        "en": "No link from",
        "kind": "day"
      }
    ],
    "operations": {
      "record": "recordCameraSite",
      "recordBatch": "recordCameraSiteBatch",
      "correct": "correctCameraSite",
      "advance": "advanceCameraSite",
      "correctStatus": "correctCameraSiteStatus",
      "get": "getCameraSite",
      "history": "listCameraSiteHistory",
      "list": "listCameraSites",
      "search": "searchCameraSites"
    }
  },
  {
    "thing": "informationPoint",
    "things": "information-points",
    "called": "information point",
    "titles": {
      "vi": {
        "all": "Điểm thông tin QR",
        "one": "Điểm thông tin QR"
      },
      "en": {
        "all": "QR information points",
        "one": "QR information point"
      }
    },
    "service": "government",
    "idField": "informationPointId",
    "within": "unitCode",
    "personal": [],
    "sorts": [
      "unitCode",
      "since",
      "status"
    ],
    "overdue": {
      "vi": "Quá hạn kiểm tra",
      "en": "Check overdue"
    },
    "states": [
      "active",
      "removed"
    ],
    "stateWords": {
      "active": "đang dùng",
      "removed": "đã gỡ"
    },
    "steps": {
      "active": [
        "removed"
      ],
      "removed": [
        "active"
      ]
    },
    "columns": [
      {
        "path": "unitCode",
        "vi": "Đơn vị",
        "en": "Unit",
        "kind": "text",
        "required": true
      },
      {
        "path": "since",
        "vi": "Có từ ngày",
        "en": "Since",
        "kind": "day",
        "required": true
      },
      {
        "path": "place",
        "vi": "Nơi đặt",
        "en": "Place",
        "kind": "text",
        "required": true
      },
      {
        "path": "owner",
        "vi": "Đơn vị phụ trách",
        "en": "Owner",
        "kind": "text",
        "required": true
      },
      {
        "path": "subject",
        "vi": "Nội dung",
        "en": "Subject",
        "kind": "text",
        "required": true
      },
      {
        "path": "url",
        "vi": "Đường dẫn",
        "en": "Address",
        "kind": "text",
        "required": true
      },
      {
        "path": "checkedOn",
        "vi": "Kiểm tra lần cuối",
        "en": "Last check",
        "kind": "day"
      }
    ],
    "operations": {
      "record": "recordInformationPoint",
      "recordBatch": "recordInformationPointBatch",
      "correct": "correctInformationPoint",
      "advance": "advanceInformationPoint",
      "correctStatus": "correctInformationPointStatus",
      "get": "getInformationPoint",
      "history": "listInformationPointHistory",
      "list": "listInformationPoints",
      "search": "searchInformationPoints"
    }
  },
  {
    "thing": "seller",
    "things": "sellers",
    "called": "seller",
    "titles": {
      "vi": {
        "all": "Người bán",
        "one": "Người bán"
      },
      "en": {
        "all": "Sellers",
        "one": "Seller"
      }
    },
    "service": "market",
    "idField": "sellerId",
    "within": "hamletCode",
    "personal": [
      "name"
    ],
    "sorts": [
      "hamletCode",
      "since",
      "status",
      "kind",
      "trade"
    ],
    "states": [
      "active",
      "paused",
      "closed"
    ],
    "stateWords": {
      "active": "đang bán",
      "paused": "tạm nghỉ",
      "closed": "đã nghỉ hẳn"
    },
    "steps": {
      "active": [
        "paused",
        "closed"
      ],
      "paused": [
        "active",
        "closed"
      ],
      "closed": []
    },
    "columns": [
      {
        "path": "hamletCode",
        "vi": "Đơn vị",
        "en": "Unit",
        "kind": "text",
        "required": true
      },
      {
        "path": "since",
        "vi": "Có từ ngày",
        "en": "Since",
        "kind": "day",
        "required": true
      },
      {
        "path": "name",
        "vi": "Tên người bán",
        "en": "Name",
        "kind": "text",
        "required": true
      },
      {
        "path": "kind",
        "vi": "Loại",
        "en": "Kind",
        "words": {
          "individual": "cá nhân",
          "household_business": "hộ kinh doanh",
          "cooperative": "hợp tác xã",
          "enterprise": "doanh nghiệp"
        },
        "kind": "choice",
        "values": [
          "individual",
          "household_business",
          "cooperative",
          "enterprise"
        ],
        "required": true
      },
      {
        "path": "trade",
        "vi": "Nghề",
        "en": "Trade",
        "words": {
          "farmer": "nông dân",
          "fisher": "ngư dân",
          "weaver": "dệt, đan lát",
          "trader": "tiểu thương",
          "shop": "cửa hàng",
          "workshop": "cơ sở sản xuất",
          "other": "nghề khác"
        },
        "kind": "choice",
        "values": [
          "farmer",
          "fisher",
          "weaver",
          "trader",
          "shop",
          "workshop",
          "other"
        ],
        "required": true
      },
      {
        "path": "exports",
        "vi": "Có bán ra nước ngoài",
        "en": "Sells abroad",
        "kind": "yes-no"
      },
      {
        "path": "startedIn",
        "vi": "Bắt đầu từ năm",
        "en": "Started in",
        "kind": "number"
      },
      {
        "path": "householdId",
        "vi": "Mã hộ",
        "en": "Household",
        "kind": "reference",
        "of": "household"
      },
      {
        "path": "showsName",
        "vi": "Cho hiện tên trên tem",
        "en": "Name on labels",
        "kind": "yes-no"
      },
      {
        "path": "place",
        "vi": "Nơi bán",
        "en": "Place",
        "kind": "text",
        "empty": ""
      }
    ],
    "operations": {
      "record": "recordSeller",
      "recordBatch": "recordSellerBatch",
      "correct": "correctSeller",
      "advance": "advanceSeller",
      "correctStatus": "correctSellerStatus",
      "get": "getSeller",
      "history": "listSellerHistory",
      "list": "listSellers",
      "search": "searchSellers"
    }
  },
  {
    "thing": "platformTotal",
    "things": "platform-totals",
    "called": "total of a platform",
    "titles": {
      "vi": {
        "all": "Số liệu sàn thương mại",
        "one": "Số liệu sàn thương mại"
      },
      "en": {
        "all": "Totals of platforms",
        "one": "Total of a platform"
      }
    },
    "service": "market",
    "idField": "platformTotalId",
    "within": "unitCode",
    "personal": [],
    "sorts": [
      "unitCode",
      "since",
      "status",
      "platform",
      "year",
      "month",
      "buyerAccounts",
      "completedOrders",
      "orderValue"
    ],
    "states": [
      "recorded",
      "withdrawn"
    ],
    "stateWords": {
      "recorded": "đã ghi",
      "withdrawn": "ghi nhầm"
    },
    "steps": {
      "recorded": [
        "withdrawn"
      ],
      "withdrawn": [
        "recorded"
      ]
    },
    "columns": [
      {
        "path": "unitCode",
        "vi": "Đơn vị",
        "en": "Unit",
        "kind": "text",
        "required": true
      },
      {
        "path": "since",
        "vi": "Ngày có số",
        "en": "Known since",
        "kind": "day",
        "required": true
      },
      {
        "path": "platform",
        "vi": "Sàn",
        "en": "Platform",
        "words": {
          "postmart": "PostMart",
          "voso": "Vỏ Sò",
          "shopee": "Shopee",
          "sendo": "Sendo",
          "tiktok": "TikTok",
          "facebook": "Facebook",
          "zalo": "Zalo",
          "youtube": "YouTube",
          "province_ecommerce": "sàn của tỉnh",
          "province_safe_produce": "sàn nông sản an toàn của tỉnh",
          "other": "nền tảng khác"
        },
        "kind": "choice",
        "values": [
          "postmart",
          "voso",
          "shopee",
          "sendo",
          "tiktok",
          "facebook",
          "zalo",
          "youtube",
          "province_ecommerce",
          "province_safe_produce",
          "other"
        ],
        "required": true
      },
      {
        "path": "year",
        "vi": "Năm",
        "en": "Year",
        "kind": "number",
        "required": true
      },
      {
        "path": "month",
        "vi": "Tháng",
        "en": "Month",
        "kind": "number",
        "required": true
      },
      {
        "path": "buyerAccounts",
        "vi": "Tài khoản mua mới",
        "en": "New buyer accounts",
        "kind": "number",
        "required": true
      },
      {
        "path": "completedOrders",
        "vi": "Đơn hàng thành công",
        "en": "Completed orders",
        "kind": "number",
        "required": true
      },
      {
        "path": "orderValue",
        "vi": "Giá trị giao dịch (đồng)",
        "en": "Value of orders (đồng)",
        "kind": "number",
        "required": true
      },
      {
        "path": "source",
        "vi": "Nguồn số liệu",
        "en": "Source",
        "kind": "text",
        "empty": ""
      }
    ],
    "operations": {
      "record": "recordPlatformTotal",
      "recordBatch": "recordPlatformTotalBatch",
      "correct": "correctPlatformTotal",
      "advance": "advancePlatformTotal",
      "correctStatus": "correctPlatformTotalStatus",
      "get": "getPlatformTotal",
      "history": "listPlatformTotalHistory",
      "list": "listPlatformTotals",
      "search": "searchPlatformTotals"
    }
  },
  {
    "thing": "enterpriseCount",
    "things": "enterprise-counts",
    "called": "number of enterprises",
    "titles": {
      "vi": {
        "all": "Số doanh nghiệp",
        "one": "Số doanh nghiệp"
      },
      "en": {
        "all": "Numbers of enterprises",
        "one": "Number of enterprises"
      }
    },
    "service": "market",
    "idField": "enterpriseCountId",
    "within": "unitCode",
    "personal": [],
    "sorts": [
      "unitCode",
      "since",
      "status",
      "year",
      "active",
      "founded",
      "supported"
    ],
    "states": [
      "recorded",
      "withdrawn"
    ],
    "stateWords": {
      "recorded": "đã ghi",
      "withdrawn": "ghi nhầm"
    },
    "steps": {
      "recorded": [
        "withdrawn"
      ],
      "withdrawn": [
        "recorded"
      ]
    },
    "columns": [
      {
        "path": "unitCode",
        "vi": "Đơn vị",
        "en": "Unit",
        "kind": "text",
        "required": true
      },
      {
        "path": "since",
        "vi": "Tính đến ngày",
        "en": "As of",
        "kind": "day",
        "required": true
      },
      {
        "path": "year",
        "vi": "Năm",
        "en": "Year",
        "kind": "number",
        "required": true
      },
      {
        "path": "active",
        "vi": "Đang hoạt động",
        "en": "Active",
        "kind": "number",
        "required": true
      },
      {
        "path": "founded",
        "vi": "Thành lập mới",
        "en": "Founded",
        "kind": "number",
        "required": true
      },
      {
        "path": "supported",
        "vi": "Thành lập mới được hỗ trợ",
        "en": "Founded and supported",
        "kind": "number",
        "required": true
      },
      {
        "path": "source",
        "vi": "Nguồn số liệu",
        "en": "Source",
        "kind": "text",
        "empty": ""
      }
    ],
    "operations": {
      "record": "recordEnterpriseCount",
      "recordBatch": "recordEnterpriseCountBatch",
      "correct": "correctEnterpriseCount",
      "advance": "advanceEnterpriseCount",
      "correctStatus": "correctEnterpriseCountStatus",
      "get": "getEnterpriseCount",
      "history": "listEnterpriseCountHistory",
      "list": "listEnterpriseCounts",
      "search": "searchEnterpriseCounts"
    }
  },
  {
    "thing": "enterpriseTool",
    "things": "enterprise-tools",
    "called": "tools of an enterprise",
    "titles": {
      "vi": {
        "all": "Nền tảng số của doanh nghiệp",
        "one": "Nền tảng số của doanh nghiệp"
      },
      "en": {
        "all": "Tools of enterprises",
        "one": "Tools of an enterprise"
      }
    },
    "service": "market",
    "idField": "enterpriseToolId",
    "within": "unitCode",
    "personal": [
      "name"
    ],
    "sorts": [
      "unitCode",
      "since",
      "status",
      "kind",
      "year"
    ],
    "states": [
      "recorded",
      "withdrawn"
    ],
    "stateWords": {
      "recorded": "đã ghi",
      "withdrawn": "ghi nhầm"
    },
    "steps": {
      "recorded": [
        "withdrawn"
      ],
      "withdrawn": [
        "recorded"
      ]
    },
    "columns": [
      {
        "path": "unitCode",
        "vi": "Đơn vị",
        "en": "Unit",
        "kind": "text",
        "required": true
      },
      {
        "path": "since",
        "vi": "Ngày hỏi",
        "en": "Asked on",
        "kind": "day",
        "required": true
      },
      {
        "path": "name",
        "vi": "Tên",
        "en": "Name",
        "kind": "text",
        "required": true
      },
      {
        "path": "kind",
        "vi": "Loại",
        "en": "Kind",
        "words": {
          "enterprise": "doanh nghiệp",
          "cooperative": "hợp tác xã",
          "household_business": "hộ kinh doanh",
          "trader": "tiểu thương"
        },
        "kind": "choice",
        "values": [
          "enterprise",
          "cooperative",
          "household_business",
          "trader"
        ],
        "required": true
      },
      {
        "path": "sellerId",
        "vi": "Mã người bán",
        "en": "Seller",
        "kind": "reference",
        "of": "seller"
      },
      {
        "path": "year",
        "vi": "Năm",
        "en": "Year",
        "kind": "number",
        "required": true
      },
      {
        "path": "tools",
        "vi": "Dùng nền tảng số cho",
        "en": "Uses platforms for",
        "words": {
          "management": "quản trị",
          "production": "sản xuất",
          "sales": "bán hàng",
          "e_invoice": "hóa đơn điện tử",
          "accounting": "kế toán"
        },
        "kind": "choices",
        "values": [
          "management",
          "production",
          "sales",
          "e_invoice",
          "accounting"
        ]
      },
      {
        "path": "usedSince",
        "vi": "Bắt đầu dùng từ ngày",
        "en": "Used since",
        "kind": "day"
      }
    ],
    "operations": {
      "record": "recordEnterpriseTool",
      "recordBatch": "recordEnterpriseToolBatch",
      "correct": "correctEnterpriseTool",
      "advance": "advanceEnterpriseTool",
      "correctStatus": "correctEnterpriseToolStatus",
      "get": "getEnterpriseTool",
      "history": "listEnterpriseToolHistory",
      "list": "listEnterpriseTools",
      "search": "searchEnterpriseTools"
    }
  },
  {
    "thing": "website",
    "things": "websites",
    "called": "website",
    "titles": {
      "vi": {
        "all": "Trang web bán hàng",
        "one": "Trang web bán hàng"
      },
      "en": {
        "all": "Websites that sell",
        "one": "Website that sells"
      }
    },
    "service": "market",
    "idField": "websiteId",
    "within": "unitCode",
    "personal": [
      "name"
    ],
    "sorts": [
      "unitCode",
      "since",
      "status",
      "ownerKind",
      "standing"
    ],
    "states": [
      "open",
      "closed",
      "withdrawn"
    ],
    "stateWords": {
      "open": "đang mở",
      "closed": "đã đóng",
      "withdrawn": "ghi nhầm"
    },
    "steps": {
      "open": [
        "closed",
        "withdrawn"
      ],
      "closed": [
        "open"
      ],
      "withdrawn": [
        "open"
      ]
    },
    "columns": [
      {
        "path": "unitCode",
        "vi": "Đơn vị",
        "en": "Unit",
        "kind": "text",
        "required": true
      },
      {
        "path": "since",
        "vi": "Có từ ngày",
        "en": "Since",
        "kind": "day",
        "required": true
      },
      {
        "path": "name",
        "vi": "Tên chủ trang",
        "en": "Name of the owner",
        "kind": "text",
        "required": true
      },
      {
        "path": "ownerKind",
        "vi": "Loại chủ trang",
        "en": "Kind of owner",
        "words": {
          "enterprise": "doanh nghiệp",
          "person": "cá nhân",
          "cooperative": "hợp tác xã",
          "office": "cơ quan"
        },
        "kind": "choice",
        "values": [
          "enterprise",
          "person",
          "cooperative",
          "office"
        ],
        "required": true
      },
      {
        "path": "address",
        "vi": "Địa chỉ web",
        "en": "Address",
        "kind": "text",
        "required": true
      },
      {
        "path": "standing",
        "vi": "Với Bộ Công Thương",
        "en": "With the ministry",
        "words": {
          "none": "chưa thông báo",
          "notified": "đã thông báo",
          "registered": "đã đăng ký"
        },
        "kind": "choice",
        "values": [
          "none",
          "notified",
          "registered"
        ]
      },
      {
        "path": "standingSince",
        "vi": "Thông báo, đăng ký từ ngày",
        "en": "Notified or registered since",
        "kind": "day"
      }
    ],
    "operations": {
      "record": "recordWebsite",
      "recordBatch": "recordWebsiteBatch",
      "correct": "correctWebsite",
      "advance": "advanceWebsite",
      "correctStatus": "correctWebsiteStatus",
      "get": "getWebsite",
      "history": "listWebsiteHistory",
      "list": "listWebsites",
      "search": "searchWebsites"
    }
  },
  {
    "thing": "sellerReport",
    "things": "seller-reports",
    "called": "report of a seller",
    "titles": {
      "vi": {
        "all": "Người bán tự báo",
        "one": "Bản tự báo"
      },
      "en": {
        "all": "Reports of sellers",
        "one": "Report of a seller"
      }
    },
    "service": "market",
    "idField": "sellerReportId",
    "within": "hamletCode",
    "personal": [],
    "sorts": [
      "hamletCode",
      "since",
      "status",
      "year",
      "period",
      "number",
      "orders",
      "income",
      "followers",
      "permanentJobs",
      "seasonalJobs"
    ],
    "states": [
      "recorded",
      "withdrawn"
    ],
    "stateWords": {
      "recorded": "đã ghi",
      "withdrawn": "ghi nhầm"
    },
    "steps": {
      "recorded": [
        "withdrawn"
      ],
      "withdrawn": [
        "recorded"
      ]
    },
    "columns": [
      {
        "path": "hamletCode",
        "vi": "Đơn vị",
        "en": "Unit",
        "kind": "text",
        "required": true
      },
      {
        "path": "since",
        "vi": "Ngày báo",
        "en": "Reported on",
        "kind": "day",
        "required": true
      },
      {
        "path": "sellerId",
        "vi": "Mã người bán",
        "en": "Seller",
        "kind": "reference",
        "of": "seller",
        "required": true
      },
      {
        "path": "year",
        "vi": "Năm",
        "en": "Year",
        "kind": "number",
        "required": true
      },
      {
        "path": "period",
        "vi": "Kỳ",
        "en": "Period",
        "words": {
          "week": "tuần",
          "month": "tháng"
        },
        "kind": "choice",
        "values": [
          "week",
          "month"
        ],
        "required": true
      },
      {
        "path": "number",
        "vi": "Tuần, tháng số",
        "en": "Number of the period",
        "kind": "number",
        "required": true
      },
      {
        "path": "orders",
        "vi": "Số đơn hàng",
        "en": "Orders",
        "kind": "number",
        "required": true
      },
      {
        "path": "income",
        "vi": "Mức thu",
        "en": "Income",
        "words": {
          "under_5m": "dưới 5 triệu",
          "from_5m": "từ 5 triệu",
          "from_10m": "từ 10 triệu",
          "from_20m": "từ 20 triệu",
          "from_50m": "từ 50 triệu"
        },
        "kind": "choice",
        "values": [
          "under_5m",
          "from_5m",
          "from_10m",
          "from_20m",
          "from_50m"
        ],
        "required": true
      },
      {
        "path": "followers",
        "vi": "Người theo dõi",
        "en": "Followers",
        "kind": "number",
        "required": true
      },
      {
        "path": "permanentJobs",
        "vi": "Lao động thường xuyên",
        "en": "Permanent jobs",
        "kind": "number"
      },
      {
        "path": "seasonalJobs",
        "vi": "Lao động thời vụ",
        "en": "Seasonal jobs",
        "kind": "number"
      },
      {
        "path": "sellsAbroad",
        "vi": "Bán ra nước ngoài",
        "en": "Sells abroad",
        "kind": "yes-no"
      }
    ],
    "operations": {
      "record": "recordSellerReport",
      "recordBatch": "recordSellerReportBatch",
      "correct": "correctSellerReport",
      "advance": "advanceSellerReport",
      "correctStatus": "correctSellerReportStatus",
      "get": "getSellerReport",
      "history": "listSellerReportHistory",
      "list": "listSellerReports",
      "search": "searchSellerReports"
    }
  },
  {
    "thing": "livestream",
    "things": "livestreams",
    "called": "livestream",
    "titles": {
      "vi": {
        "all": "Phiên bán hàng trực tiếp",
        "one": "Phiên bán hàng trực tiếp"
      },
      "en": {
        "all": "Livestreams",
        "one": "Livestream"
      }
    },
    "service": "market",
    "idField": "livestreamId",
    "within": "unitCode",
    "personal": [
      "page"
    ],
    "sorts": [
      "unitCode",
      "since",
      "status",
      "platform",
      "followers",
      "sales"
    ],
    "states": [
      "recorded",
      "withdrawn"
    ],
    "stateWords": {
      "recorded": "đã ghi",
      "withdrawn": "ghi nhầm"
    },
    "steps": {
      "recorded": [
        "withdrawn"
      ],
      "withdrawn": [
        "recorded"
      ]
    },
    "columns": [
      {
        "path": "unitCode",
        "vi": "Đơn vị",
        "en": "Unit",
        "kind": "text",
        "required": true
      },
      {
        "path": "since",
        "vi": "Ngày",
        "en": "Day",
        "kind": "day",
        "required": true
      },
      {
        "path": "page",
        "vi": "Trang, kênh",
        "en": "Page",
        "kind": "text",
        "required": true
      },
      {
        "path": "platform",
        "vi": "Nền tảng",
        "en": "Platform",
        "words": {
          "postmart": "PostMart",
          "voso": "Vỏ Sò",
          "shopee": "Shopee",
          "sendo": "Sendo",
          "tiktok": "TikTok",
          "facebook": "Facebook",
          "zalo": "Zalo",
          "youtube": "YouTube",
          "province_ecommerce": "sàn của tỉnh",
          "province_safe_produce": "sàn nông sản an toàn của tỉnh",
          "other": "nền tảng khác"
        },
        "kind": "choice",
        "values": [
          "postmart",
          "voso",
          "shopee",
          "sendo",
          "tiktok",
          "facebook",
          "zalo",
          "youtube",
          "province_ecommerce",
          "province_safe_produce",
          "other"
        ],
        "required": true
      },
      {
        "path": "sellerId",
        "vi": "Mã người bán",
        "en": "Seller",
        "kind": "reference",
        "of": "seller"
      },
      {
        "path": "followers",
        "vi": "Người theo dõi",
        "en": "Followers",
        "kind": "number",
        "required": true
      },
      {
        "path": "sales",
        "vi": "Doanh thu (đồng)",
        "en": "Sales (đồng)",
        "kind": "number",
        "required": true
      },
      {
        "path": "identityVerified",
        "vi": "Người bán đã xác thực danh tính",
        "en": "Identity verified",
        "kind": "yes-no"
      },
      {
        "path": "pageRegistered",
        "vi": "Trang đã đăng ký, thông báo",
        "en": "Page registered",
        "kind": "yes-no"
      },
      {
        "path": "goodsInvoiced",
        "vi": "Hàng có hóa đơn, nguồn gốc",
        "en": "Goods have invoices",
        "kind": "yes-no"
      },
      {
        "path": "pricesShown",
        "vi": "Niêm yết giá",
        "en": "Prices shown",
        "kind": "yes-no"
      }
    ],
    "operations": {
      "record": "recordLivestream",
      "recordBatch": "recordLivestreamBatch",
      "correct": "correctLivestream",
      "advance": "advanceLivestream",
      "correctStatus": "correctLivestreamStatus",
      "get": "getLivestream",
      "history": "listLivestreamHistory",
      "list": "listLivestreams",
      "search": "searchLivestreams"
    }
  },
  {
    "thing": "marketProgramme",
    "things": "market-programmes",
    "called": "programme of the market",
    "titles": {
      "vi": {
        "all": "Chợ số, vận tải trực tuyến",
        "one": "Chợ số, vận tải trực tuyến"
      },
      "en": {
        "all": "Digital markets and transport",
        "one": "Digital market or transport"
      }
    },
    "service": "market",
    "idField": "marketProgrammeId",
    "within": "unitCode",
    "personal": [],
    "sorts": [
      "unitCode",
      "since",
      "status",
      "kind"
    ],
    "states": [
      "running",
      "paused",
      "ended"
    ],
    "stateWords": {
      "running": "đang hoạt động",
      "paused": "tạm dừng",
      "ended": "đã kết thúc"
    },
    "steps": {
      "running": [
        "paused",
        "ended"
      ],
      "paused": [
        "running",
        "ended"
      ],
      "ended": [
        "running"
      ]
    },
    "columns": [
      {
        "path": "unitCode",
        "vi": "Đơn vị",
        "en": "Unit",
        "kind": "text",
        "required": true
      },
      {
        "path": "since",
        "vi": "Có từ ngày",
        "en": "Since",
        "kind": "day",
        "required": true
      },
      {
        "path": "name",
        "vi": "Tên",
        "en": "Name",
        "kind": "text",
        "required": true
      },
      {
        "path": "kind",
        "vi": "Loại",
        "en": "Kind",
        "words": {
          "digital_market": "chợ số",
          "online_transport": "vận tải công cộng trực tuyến"
        },
        "kind": "choice",
        "values": [
          "digital_market",
          "online_transport"
        ],
        "required": true
      },
      {
        "path": "place",
        "vi": "Địa điểm, tuyến",
        "en": "Place or line",
        "kind": "text",
        "empty": ""
      }
    ],
    "operations": {
      "record": "recordMarketProgramme",
      "recordBatch": "recordMarketProgrammeBatch",
      "correct": "correctMarketProgramme",
      "advance": "advanceMarketProgramme",
      "correctStatus": "correctMarketProgrammeStatus",
      "get": "getMarketProgramme",
      "history": "listMarketProgrammeHistory",
      "list": "listMarketProgrammes",
      "search": "searchMarketProgrammes"
    }
  },
  {
    "thing": "marketNotice",
    "things": "market-notices",
    "called": "market notice",
    "titles": {
      "vi": {
        "all": "Thông tin thị trường",
        "one": "Tin thị trường"
      },
      "en": {
        "all": "Market notices",
        "one": "Market notice"
      }
    },
    "service": "market",
    "idField": "marketNoticeId",
    "within": "unitCode",
    "personal": [],
    "sorts": [
      "unitCode",
      "since",
      "status"
    ],
    "states": [
      "open",
      "closed",
      "withdrawn"
    ],
    "stateWords": {
      "open": "còn hiệu lực",
      "closed": "đã hết",
      "withdrawn": "ghi nhầm"
    },
    "steps": {
      "open": [
        "closed",
        "withdrawn"
      ],
      "closed": [
        "open"
      ],
      "withdrawn": [
        "open"
      ]
    },
    "columns": [
      {
        "path": "unitCode",
        "vi": "Đơn vị",
        "en": "Unit",
        "kind": "text",
        "required": true
      },
      {
        "path": "since",
        "vi": "Ngày",
        "en": "Day",
        "kind": "day",
        "required": true
      },
      {
        "path": "product",
        "vi": "Sản phẩm",
        "en": "Product",
        "kind": "text",
        "required": true
      },
      {
        "path": "per",
        "vi": "Đơn vị tính",
        "en": "Per",
        "kind": "text",
        "required": true
      },
      {
        "path": "priceFrom",
        "vi": "Giá từ (đồng)",
        "en": "Price from (đồng)",
        "kind": "number"
      },
      {
        "path": "priceTo",
        "vi": "Giá đến (đồng)",
        "en": "Price to (đồng)",
        "kind": "number"
      },
      {
        "path": "demand",
        "vi": "Nhu cầu",
        "en": "Demand",
        "kind": "text",
        "empty": ""
      },
      {
        "path": "partner",
        "vi": "Tìm đối tác",
        "en": "Partner wanted",
        "kind": "text",
        "empty": ""
      },
      {
        "path": "source",
        "vi": "Nguồn tin",
        "en": "Source",
        "kind": "text",
        "required": true
      },
      {
        "path": "validUntil",
        "vi": "Có giá trị đến ngày",
        "en": "Valid until",
        "kind": "day"
      }
    ],
    "operations": {
      "record": "recordMarketNotice",
      "recordBatch": "recordMarketNoticeBatch",
      "correct": "correctMarketNotice",
      "advance": "advanceMarketNotice",
      "correctStatus": "correctMarketNoticeStatus",
      "get": "getMarketNotice",
      "history": "listMarketNoticeHistory",
      "list": "listMarketNotices",
      "search": "searchMarketNotices"
    }
  },
  {
    "thing": "product",
    "things": "products",
    "called": "product",
    "titles": {
      "vi": {
        "all": "Sản phẩm",
        "one": "Sản phẩm"
      },
      "en": {
        "all": "Products",
        "one": "Product"
      }
    },
    "service": "market",
    "idField": "productId",
    "within": "hamletCode",
    "personal": [],
    "sorts": [
      "hamletCode",
      "since",
      "status"
    ],
    "states": [
      "sold",
      "ended"
    ],
    "stateWords": {
      "sold": "đang bán",
      "ended": "thôi bán"
    },
    "steps": {
      "sold": [
        "ended"
      ],
      "ended": [
        "sold"
      ]
    },
    "columns": [
      {
        "path": "hamletCode",
        "vi": "Đơn vị",
        "en": "Unit",
        "kind": "text",
        "required": true
      },
      {
        "path": "since",
        "vi": "Có từ ngày",
        "en": "Since",
        "kind": "day",
        "required": true
      },
      {
        "path": "name",
        "vi": "Tên sản phẩm",
        "en": "Name",
        "kind": "text",
        "required": true
      },
      {
        "path": "sellerId",
        "vi": "Mã người bán",
        "en": "Seller",
        "kind": "reference",
        "of": "seller",
        "required": true
      },
      {
        "path": "brand",
        "vi": "Nhãn hiệu",
        "en": "Brand",
        "kind": "text",
        "empty": ""
      },
      {
        "path": "ofFarm",
        "vi": "Nông sản",
        "en": "Of the farm",
        "kind": "yes-no"
      },
      {
        "path": "stars",
        "vi": "Số sao OCOP",
        "en": "OCOP stars",
        "kind": "number",
        "shown": true
      },
      {
        "path": "ocop.score",
        "vi": "Điểm OCOP",
        "en": "OCOP points",
        "kind": "number"
      },
      {
        "path": "ocop.decision",
        "vi": "Quyết định công nhận",
        "en": "Decision",
        "kind": "text"
      },
      {
        "path": "ocop.decidedOn",
        "vi": "Ngày quyết định",
        "en": "Decided on",
        "kind": "day"
      },
      {
        "path": "ocop.validTo",
        "vi": "Có hạn đến hết ngày",
        "en": "Valid to",
        "kind": "day"
      },
      {
        "path": "ocopUntil",
        "vi": "Ngày cuối của giấy OCOP",
        "en": "Last day of the certificate",
        "kind": "day",
        "shown": true
      }
    ],
    "operations": {
      "record": "recordProduct",
      "recordBatch": "recordProductBatch",
      "correct": "correctProduct",
      "advance": "advanceProduct",
      "correctStatus": "correctProductStatus",
      "get": "getProduct",
      "history": "listProductHistory",
      "list": "listProducts",
      "search": "searchProducts"
    }
  },
  {
    "thing": "listing",
    "things": "listings",
    "called": "listing",
    "titles": {
      "vi": {
        "all": "Hàng đăng bán trên mạng",
        "one": "Hàng đăng bán"
      },
      "en": {
        "all": "Listings",
        "one": "Listing"
      }
    },
    "service": "market",
    "idField": "listingId",
    "within": "hamletCode",
    "personal": [],
    "sorts": [
      "hamletCode",
      "since",
      "status",
      "platform"
    ],
    "states": [
      "open",
      "closed",
      "withdrawn"
    ],
    "stateWords": {
      "open": "đang đăng bán",
      "closed": "đã gỡ",
      "withdrawn": "ghi nhầm"
    },
    "steps": {
      "open": [
        "closed",
        "withdrawn"
      ],
      "closed": [
        "open",
        "withdrawn"
      ],
      "withdrawn": []
    },
    "columns": [
      {
        "path": "hamletCode",
        "vi": "Đơn vị",
        "en": "Unit",
        "kind": "text",
        "required": true
      },
      {
        "path": "since",
        "vi": "Đăng bán từ ngày",
        "en": "Listed since",
        "kind": "day",
        "required": true
      },
      {
        "path": "productId",
        "vi": "Mã sản phẩm",
        "en": "Product",
        "kind": "reference",
        "of": "product",
        "required": true
      },
      {
        "path": "platform",
        "vi": "Nền tảng",
        "en": "Platform",
        "words": {
          "postmart": "PostMart",
          "voso": "Vỏ Sò",
          "shopee": "Shopee",
          "sendo": "Sendo",
          "tiktok": "TikTok",
          "facebook": "Facebook",
          "zalo": "Zalo",
          "youtube": "YouTube",
          "province_ecommerce": "sàn của tỉnh",
          "province_safe_produce": "sàn nông sản an toàn của tỉnh",
          "other": "nền tảng khác"
        },
        "kind": "choice",
        "values": [
          "postmart",
          "voso",
          "shopee",
          "sendo",
          "tiktok",
          "facebook",
          "zalo",
          "youtube",
          "province_ecommerce",
          "province_safe_produce",
          "other"
        ],
        "required": true
      },
      {
        "path": "asOcop",
        "vi": "Đăng là hàng OCOP",
        "en": "As OCOP",
        "kind": "yes-no"
      },
      {
        "path": "title",
        "vi": "Tên trên trang bán",
        "en": "Title",
        "kind": "text",
        "empty": ""
      }
    ],
    "operations": {
      "record": "recordListing",
      "recordBatch": "recordListingBatch",
      "correct": "correctListing",
      "advance": "advanceListing",
      "correctStatus": "correctListingStatus",
      "get": "getListing",
      "history": "listListingHistory",
      "list": "listListings",
      "search": "searchListings"
    }
  },
  {
    "thing": "supportRecord",
    "things": "support-records",
    "called": "support record",
    "titles": {
      "vi": {
        "all": "Lượt hỗ trợ người bán",
        "one": "Lượt hỗ trợ người bán"
      },
      "en": {
        "all": "Support records",
        "one": "Support record"
      }
    },
    "service": "market",
    "idField": "supportRecordId",
    "within": "hamletCode",
    "personal": [],
    "sorts": [
      "hamletCode",
      "since",
      "status",
      "kind"
    ],
    "states": [
      "recorded",
      "withdrawn"
    ],
    "stateWords": {
      "recorded": "đã ghi",
      "withdrawn": "ghi nhầm"
    },
    "steps": {
      "recorded": [
        "withdrawn"
      ],
      "withdrawn": [
        "recorded"
      ]
    },
    "columns": [
      {
        "path": "hamletCode",
        "vi": "Đơn vị",
        "en": "Unit",
        "kind": "text",
        "required": true
      },
      {
        "path": "since",
        "vi": "Ngày hỗ trợ",
        "en": "Day",
        "kind": "day",
        "required": true
      },
      {
        "path": "sellerId",
        "vi": "Mã người bán",
        "en": "Seller",
        "kind": "reference",
        "of": "seller",
        "required": true
      },
      {
        "path": "kind",
        "vi": "Hỗ trợ việc",
        "en": "With",
        "words": {
          "account": "mở gian hàng",
          "photo": "chụp ảnh sản phẩm",
          "listing": "đăng bán",
          "promotion": "quảng bá",
          "livestream": "bán hàng trực tiếp",
          "enterprise_digitalisation": "chuyển đổi số doanh nghiệp mới"
        },
        "kind": "choice",
        "values": [
          "account",
          "photo",
          "listing",
          "promotion",
          "livestream",
          "enterprise_digitalisation"
        ],
        "required": true
      }
    ],
    "operations": {
      "record": "recordSupportRecord",
      "recordBatch": "recordSupportRecordBatch",
      "correct": "correctSupportRecord",
      "advance": "advanceSupportRecord",
      "correctStatus": "correctSupportRecordStatus",
      "get": "getSupportRecord",
      "history": "listSupportRecordHistory",
      "list": "listSupportRecords",
      "search": "searchSupportRecords"
    }
  }
] as const
