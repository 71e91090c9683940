// Generated from packages/contracts/openapi by `pnpm generate`; do not edit.

export const EXAMPLES = {
  "healthCardCount": {
    "unitCode": "31027",
    "since": "2026-01-01",
    "year": 2026,
    "issued": 18250,
    "source": "BHXH cơ sở U Minh Thượng"
  },
  "healthFacility": {
    "unitCode": "31027",
    "since": "2025-07-01",
    "name": "Trạm Y tế xã Vân Khánh",
    "kind": "health_station",
    "chipCardsSince": "2026-03-17"
  },
  "rightsRequest": {
    "unitCode": "31027",
    "since": "2026-03-17",
    "residentId": "01990f3e-7c1a-7000-8000-0000000000d1",
    "kind": "see"
  },
  "legalHold": {
    "unitCode": "31027",
    "since": "2026-03-17",
    "residentId": "01990f3e-7c1a-7000-8000-0000000000d1",
    "issuer": "Công an tỉnh An Giang",
    "orderNumber": "15/QĐ-CAT"
  },
  "breach": {
    "unitCode": "31027",
    "since": "2026-03-16",
    "kind": "lost_device",
    "what": "Mất một điện thoại của tổ, máy có mã khóa.",
    "people": 412,
    "discoveredAt": "2026-03-17T01:00:00Z"
  },
  "merchant": {
    "hamletCode": "31027.07",
    "since": "2026-03-17",
    "name": "Quán nước đầu ấp",
    "kind": "stall",
    "qr": {
      "since": "2026-03-17"
    }
  },
  "bill": {
    "hamletCode": "31027.07",
    "since": "2026-03-17",
    "householdId": "01990f3e-7c1a-7000-8000-0000000000a1",
    "service": "electricity",
    "paidBy": "qr"
  },
  "payout": {
    "unitCode": "31027",
    "since": "2026-03-05",
    "kind": "social_assistance",
    "line": 17,
    "paid": "account",
    "residentId": "01990f3e-7c1a-7000-8000-0000000000d4"
  },
  "answer": {
    "unitCode": "31027",
    "since": "2026-03-17",
    "topic": "eid",
    "question": "Quên mật khẩu VNeID thì làm sao?",
    "answer": "Mở VNeID, chọn \"Quên mật khẩu\", rồi làm theo từng bước."
  },
  "programme": {
    "unitCode": "31027",
    "since": "2025-03-26",
    "name": "Bình dân học vụ số",
    "legalAct": {
      "number": "01-KH/BCĐTW",
      "issuer": "Ban Chỉ đạo Trung ương",
      "date": "2025-03-21"
    }
  },
  "campaign": {
    "unitCode": "31027",
    "since": "2026-03-10",
    "name": "100 ngày cao điểm phổ cập kỹ năng số",
    "startsOn": "2026-03-15",
    "length": 100
  },
  "catalogueEntry": {
    "unitCode": "31027",
    "since": "2025-07-01",
    "catalogue": "platforms",
    "code": "postmart",
    "name": "PostMart",
    "aliases": [
      "portmart"
    ]
  },
  "warning": {
    "unitCode": "31027",
    "since": "2026-03-17",
    "title": "Giả danh công an gọi cập nhật VNeID",
    "text": "Công an không gọi điện yêu cầu cài ứng dụng hay đọc mã OTP. Hãy cúp máy và báo cho tổ.",
    "audiences": [
      "elderly_50plus"
    ],
    "channels": [
      "radio",
      "zalo_group"
    ]
  },
  "scamReport": {
    "unitCode": "31027.07",
    "since": "2026-03-17",
    "kind": "fake_official",
    "medium": "call",
    "harm": "none",
    "what": "Xưng là công an xã, bảo cài ứng dụng lạ để cập nhật VNeID"
  },
  "message": {
    "unitCode": "31027",
    "since": "2026-03-17",
    "title": "Họp tổ công nghệ số cộng đồng",
    "text": "Mời trưởng các ấp họp tại nhà văn hóa xã, bảy giờ tối thứ Sáu.",
    "channels": [
      "zalo_group",
      "in_app"
    ],
    "asksReceipt": true
  },
  "course": {
    "unitCode": "31027",
    "since": "2026-02-02",
    "name": "Bán hàng trên mạng cho bà con",
    "kind": "e_commerce",
    "topics": [
      "online_shopping",
      "shop_account"
    ],
    "audiences": [
      "farmers_fishers",
      "traders"
    ],
    "sector": "nông sản",
    "repeats": "weekly",
    "weekdays": [
      "tuesday"
    ],
    "beginsAt": "19:00",
    "steps": [
      "Mở gian hàng",
      "Chụp ảnh sản phẩm",
      "Viết bài bán hàng",
      "Bán hàng trực tiếp trên mạng",
      "Nhận tiền an toàn"
    ]
  },
  "lesson": {
    "unitCode": "31027",
    "since": "2026-03-10",
    "title": "Nhận biết cuộc gọi lừa đảo",
    "text": "Công an không gọi điện bảo bà con cài ứng dụng.\n\nAi hỏi mã OTP là kẻ gian. Hãy cúp máy.",
    "topics": [
      "self_protection"
    ],
    "audiences": [
      "elderly_50plus"
    ]
  },
  "staffCount": {
    "unitCode": "31027",
    "since": "2026-01-15",
    "year": 2026,
    "officials": 42,
    "source": "Báo cáo biên chế năm 2026"
  },
  "organisation": {
    "unitCode": "31027",
    "since": "2026-03-10",
    "name": "Hội Nông dân xã",
    "kind": "socio_political"
  },
  "counter": {
    "unitCode": "31027",
    "since": "2026-03-17",
    "number": 1,
    "services": "Hộ tịch, chứng thực"
  },
  "feedback": {
    "unitCode": "31027",
    "since": "2026-03-17",
    "topic": "utilities",
    "text": "Đèn đường đầu hẻm hỏng đã hai tuần"
  },
  "legalAct": {
    "unitCode": "31027",
    "since": "2026-03-10",
    "number": "749/QĐ-TTg",
    "kind": "decision",
    "issuer": "Thủ tướng Chính phủ",
    "date": "2020-06-03",
    "subject": "Chương trình Chuyển đổi số quốc gia đến năm 2025, định hướng đến năm 2030",
    "validity": {
      "since": "2020-06-03"
    }
  },
  "plan": {
    "unitCode": "31027",
    "since": "2026-03-10",
    "name": "Kế hoạch chuyển đổi số xã U Minh Thượng",
    "kind": "plan",
    "fromYear": 2021,
    "toYear": 2025,
    "towardsYear": 2030
  },
  "planTask": {
    "unitCode": "31027",
    "since": "2026-03-10",
    "planId": "01990f3e-7c1a-7000-8000-000000000001",
    "what": "Mỗi ấp có một điểm hỗ trợ dịch vụ công",
    "dueOn": "2026-06-30"
  },
  "unitTitle": {
    "unitCode": "31027",
    "since": "2025-07-01",
    "title": "remote",
    "year": 2025
  },
  "place": {
    "hamletCode": "31027.07",
    "since": "2025-07-01",
    "name": "Chợ Thứ Mười Một",
    "kind": "market",
    "address": "Đường Kênh Thứ Mười Một"
  },
  "procedure": {
    "unitCode": "31027",
    "since": "2026-03-10",
    "code": "2.000635",
    "name": "Cấp bản sao trích lục hộ tịch",
    "sector": "Hộ tịch",
    "form": "fully_online",
    "documents": "Tờ khai theo mẫu\nGiấy tờ tùy thân",
    "fee": 8000,
    "days": 0,
    "filedAt": "Trung tâm Phục vụ hành chính công cấp xã",
    "steps": "Nộp tờ khai\nNhận kết quả trong ngày"
  },
  "centreDay": {
    "unitCode": "31027",
    "since": "2026-03-18",
    "day": "2026-03-17",
    "received": 42,
    "online": 18,
    "resolved": 40,
    "onTime": 39,
    "source": "Sổ tiếp nhận của trung tâm"
  },
  "assistance": {
    "unitCode": "31027",
    "since": "2026-03-17",
    "procedureCode": "2.000635",
    "at": "centre",
    "result": "filed",
    "benefit": "hours",
    "hoursSaved": 3
  },
  "documentCount": {
    "unitCode": "31027",
    "since": "2026-03-02",
    "month": "2026-02",
    "sent": 310,
    "received": 640,
    "outgoing": 320,
    "signedOutgoing": 316,
    "nonConfidential": 905,
    "online": 900,
    "source": "Hệ thống quản lý văn bản"
  },
  "officeCount": {
    "unitCode": "31027",
    "since": "2026-03-02",
    "month": "2026-02",
    "officials": 42,
    "withAccount": 42,
    "organisations": 9,
    "linked": 8,
    "meetings": 14,
    "meetingsOnline": 6,
    "source": "Văn phòng HĐND và UBND xã"
  },
  "digitalService": {
    "unitCode": "31027",
    "since": "2025-07-01",
    "name": "Trang thông tin xã U Minh Thượng",
    "kind": "website",
    "topic": "public_services",
    "url": "https://uminhthuong.angiang.gov.vn",
    "owner": "UBND xã U Minh Thượng"
  },
  "centreCheck": {
    "unitCode": "31027",
    "since": "2026-03-10",
    "day": "2026-03-10",
    "network": true,
    "devices": true,
    "queue": false,
    "rating": true,
    "queueNote": "Máy lấy số đang sửa"
  },
  "school": {
    "unitCode": "31027",
    "since": "2025-09-05",
    "name": "Trường Tiểu học U Minh Thượng 1",
    "level": "primary",
    "parentAppSince": "2025-09-15",
    "parentApp": "Sổ liên lạc điện tử"
  },
  "mobileCoverage": {
    "hamletCode": "31027.07",
    "since": "2025-09-01",
    "operator": "viettel"
  },
  "fibreState": {
    "hamletCode": "31027.07",
    "since": "2025-07-01",
    "plannedOn": "2025-08-15",
    "buildingSince": "2026-02-01",
    "source": "VNPT"
  },
  "homeConnection": {
    "hamletCode": "31027.07",
    "since": "2026-03-17",
    "householdId": "01990f3e-7c1a-7000-8000-0000000000a1",
    "kind": "fixed"
  },
  "cameraSite": {
    "hamletCode": "31027.07",
    "since": "2026-02-15",
    "name": "Ngã ba đầu ấp",
    "placeKind": "road",
    "linked": {
      "since": "2026-03-15"
    }
  },
  "informationPoint": {
    "unitCode": "31027",
    "since": "2025-09-02",
    "place": "Cổng đình làng",
    "owner": "Đoàn xã",
    "subject": "Lịch sử đình làng",
    "url": "https://hoaluu.example/dinh-lang",
    "checkedOn": "2026-03-10"
  },
  "seller": {
    "hamletCode": "31027.07",
    "since": "2026-03-17",
    "name": "Vườn khóm ông Tư",
    "kind": "individual",
    "trade": "farmer",
    "startedIn": 2012
  },
  "platformTotal": {
    "unitCode": "31027",
    "since": "2026-03-17",
    "platform": "postmart",
    "year": 2026,
    "month": 2,
    "buyerAccounts": 420,
    "completedOrders": 1310,
    "orderValue": 185000000,
    "source": "Bưu điện tỉnh"
  },
  "enterpriseCount": {
    "unitCode": "31027",
    "since": "2026-03-17",
    "year": 2026,
    "active": 86,
    "founded": 9,
    "supported": 6,
    "source": "Phòng Kinh tế"
  },
  "enterpriseTool": {
    "unitCode": "31027",
    "since": "2026-03-17",
    "name": "Công ty TNHH Khóm U Minh",
    "kind": "enterprise",
    "year": 2026,
    "tools": [
      "sales",
      "e_invoice"
    ],
    "usedSince": "2025-08-01"
  },
  "website": {
    "unitCode": "31027",
    "since": "2026-03-17",
    "name": "Hợp tác xã khóm Tân Phước",
    "ownerKind": "cooperative",
    "address": "https://khomtanphuoc.vn",
    "standing": "notified",
    "standingSince": "2026-03-17"
  },
  "sellerReport": {
    "hamletCode": "31027.07",
    "since": "2026-03-17",
    "sellerId": "01990f3e-7c1a-7000-8000-0000000000e1",
    "year": 2026,
    "period": "month",
    "number": 2,
    "orders": 36,
    "income": "from_10m",
    "followers": 2400,
    "permanentJobs": 2,
    "seasonalJobs": 1,
    "sellsAbroad": false
  },
  "livestream": {
    "unitCode": "31027.07",
    "since": "2026-03-17",
    "page": "Khóm Tân Phước",
    "platform": "tiktok",
    "followers": 20400,
    "sales": 12500000,
    "identityVerified": true,
    "pageRegistered": true,
    "goodsInvoiced": true,
    "pricesShown": false
  },
  "marketProgramme": {
    "unitCode": "31027",
    "since": "2026-03-17",
    "name": "Chợ số U Minh Thượng",
    "kind": "digital_market",
    "place": "Chợ xã"
  },
  "marketNotice": {
    "unitCode": "31027",
    "since": "2026-03-17",
    "product": "Khóm",
    "per": "kg",
    "priceFrom": 9000,
    "priceTo": 11000,
    "demand": "Vựa cần 5 tấn mỗi tuần",
    "source": "Ban quản lý chợ",
    "validUntil": "2026-12-31"
  },
  "product": {
    "hamletCode": "31027.07",
    "since": "2026-03-17",
    "sellerId": "01990f3e-7c1a-7000-8000-0000000000f1",
    "name": "Khóm sấy dẻo",
    "brand": "Khóm Minh Thuận",
    "ofFarm": true,
    "ocop": {
      "score": 82.5,
      "decision": "1234/QĐ-UBND",
      "decidedOn": "2025-11-20"
    }
  },
  "listing": {
    "hamletCode": "31027.07",
    "since": "2026-03-17",
    "productId": "01990f3e-7c1a-7000-8000-0000000000f2",
    "platform": "postmart"
  },
  "supportRecord": {
    "hamletCode": "31027.07",
    "since": "2026-03-17",
    "sellerId": "01990f3e-7c1a-7000-8000-0000000000f1",
    "kind": "listing"
  }
} as const
