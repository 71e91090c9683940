// Generated from packages/contracts/openapi by `pnpm generate`; do not edit.
export interface paths {
    "/market/v1/sellers/{sellerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One seller */
        get: operations["getSeller"];
        /** Record a seller */
        put: operations["recordSeller"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct what was recorded of a seller */
        patch: operations["correctSeller"];
        trace?: never;
    };
    "/market/v1/sellers/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a seller, up to 1000 at once */
        post: operations["recordSellerBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/sellers/{sellerId}/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say how a seller stands from a day on */
        post: operations["advanceSeller"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/sellers/{sellerId}/correct-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put right from when a seller stood in a state, or that it never did */
        post: operations["correctSellerStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/sellers/{sellerId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was recorded of a seller and how it was changed: latest first, the 200 latest where there is more */
        get: operations["listSellerHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/sellers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is recorded in a unit, or in all of your units, by place and id */
        get: operations["listSellers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/sellers/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find by words, with or without marks */
        post: operations["searchSellers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/platform-totals/{platformTotalId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One total of a platform */
        get: operations["getPlatformTotal"];
        /** Record a total of a platform */
        put: operations["recordPlatformTotal"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct what was recorded of a total of a platform */
        patch: operations["correctPlatformTotal"];
        trace?: never;
    };
    "/market/v1/platform-totals/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a total of a platform, up to 1000 at once */
        post: operations["recordPlatformTotalBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/platform-totals/{platformTotalId}/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say how a total of a platform stands from a day on */
        post: operations["advancePlatformTotal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/platform-totals/{platformTotalId}/correct-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put right from when a total of a platform stood in a state, or that it never did */
        post: operations["correctPlatformTotalStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/platform-totals/{platformTotalId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was recorded of a total of a platform and how it was changed: latest first, the 200 latest where there is more */
        get: operations["listPlatformTotalHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/platform-totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is recorded in a unit, or in all of your units and those above them, by place and id */
        get: operations["listPlatformTotals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/platform-totals/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find by words, with or without marks */
        post: operations["searchPlatformTotals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/enterprise-counts/{enterpriseCountId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One number of enterprises */
        get: operations["getEnterpriseCount"];
        /** Record a number of enterprises */
        put: operations["recordEnterpriseCount"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct what was recorded of a number of enterprises */
        patch: operations["correctEnterpriseCount"];
        trace?: never;
    };
    "/market/v1/enterprise-counts/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a number of enterprises, up to 1000 at once */
        post: operations["recordEnterpriseCountBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/enterprise-counts/{enterpriseCountId}/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say how a number of enterprises stands from a day on */
        post: operations["advanceEnterpriseCount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/enterprise-counts/{enterpriseCountId}/correct-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put right from when a number of enterprises stood in a state, or that it never did */
        post: operations["correctEnterpriseCountStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/enterprise-counts/{enterpriseCountId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was recorded of a number of enterprises and how it was changed: latest first, the 200 latest where there is more */
        get: operations["listEnterpriseCountHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/enterprise-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is recorded in a unit, or in all of your units and those above them, by place and id */
        get: operations["listEnterpriseCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/enterprise-counts/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find by words, with or without marks */
        post: operations["searchEnterpriseCounts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/enterprise-tools/{enterpriseToolId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One tools of an enterprise */
        get: operations["getEnterpriseTool"];
        /** Record a tools of an enterprise */
        put: operations["recordEnterpriseTool"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct what was recorded of a tools of an enterprise */
        patch: operations["correctEnterpriseTool"];
        trace?: never;
    };
    "/market/v1/enterprise-tools/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a tools of an enterprise, up to 1000 at once */
        post: operations["recordEnterpriseToolBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/enterprise-tools/{enterpriseToolId}/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say how a tools of an enterprise stands from a day on */
        post: operations["advanceEnterpriseTool"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/enterprise-tools/{enterpriseToolId}/correct-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put right from when a tools of an enterprise stood in a state, or that it never did */
        post: operations["correctEnterpriseToolStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/enterprise-tools/{enterpriseToolId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was recorded of a tools of an enterprise and how it was changed: latest first, the 200 latest where there is more */
        get: operations["listEnterpriseToolHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/enterprise-tools": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is recorded in a unit, or in all of your units, by place and id */
        get: operations["listEnterpriseTools"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/enterprise-tools/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find by words, with or without marks */
        post: operations["searchEnterpriseTools"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/websites/{websiteId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One website */
        get: operations["getWebsite"];
        /** Record a website */
        put: operations["recordWebsite"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct what was recorded of a website */
        patch: operations["correctWebsite"];
        trace?: never;
    };
    "/market/v1/websites/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a website, up to 1000 at once */
        post: operations["recordWebsiteBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/websites/{websiteId}/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say how a website stands from a day on */
        post: operations["advanceWebsite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/websites/{websiteId}/correct-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put right from when a website stood in a state, or that it never did */
        post: operations["correctWebsiteStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/websites/{websiteId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was recorded of a website and how it was changed: latest first, the 200 latest where there is more */
        get: operations["listWebsiteHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/websites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is recorded in a unit, or in all of your units, by place and id */
        get: operations["listWebsites"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/websites/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find by words, with or without marks */
        post: operations["searchWebsites"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/seller-reports/{sellerReportId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One report of a seller */
        get: operations["getSellerReport"];
        /** Record a report of a seller */
        put: operations["recordSellerReport"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct what was recorded of a report of a seller */
        patch: operations["correctSellerReport"];
        trace?: never;
    };
    "/market/v1/seller-reports/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a report of a seller, up to 1000 at once */
        post: operations["recordSellerReportBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/seller-reports/{sellerReportId}/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say how a report of a seller stands from a day on */
        post: operations["advanceSellerReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/seller-reports/{sellerReportId}/correct-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put right from when a report of a seller stood in a state, or that it never did */
        post: operations["correctSellerReportStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/seller-reports/{sellerReportId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was recorded of a report of a seller and how it was changed: latest first, the 200 latest where there is more */
        get: operations["listSellerReportHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/seller-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is recorded in a unit, or in all of your units, by place and id */
        get: operations["listSellerReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/seller-reports/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find by words, with or without marks */
        post: operations["searchSellerReports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/livestreams/{livestreamId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One livestream */
        get: operations["getLivestream"];
        /** Record a livestream */
        put: operations["recordLivestream"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct what was recorded of a livestream */
        patch: operations["correctLivestream"];
        trace?: never;
    };
    "/market/v1/livestreams/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a livestream, up to 1000 at once */
        post: operations["recordLivestreamBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/livestreams/{livestreamId}/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say how a livestream stands from a day on */
        post: operations["advanceLivestream"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/livestreams/{livestreamId}/correct-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put right from when a livestream stood in a state, or that it never did */
        post: operations["correctLivestreamStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/livestreams/{livestreamId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was recorded of a livestream and how it was changed: latest first, the 200 latest where there is more */
        get: operations["listLivestreamHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/livestreams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is recorded in a unit, or in all of your units, by place and id */
        get: operations["listLivestreams"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/livestreams/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find by words, with or without marks */
        post: operations["searchLivestreams"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/market-programmes/{marketProgrammeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One programme of the market */
        get: operations["getMarketProgramme"];
        /** Record a programme of the market */
        put: operations["recordMarketProgramme"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct what was recorded of a programme of the market */
        patch: operations["correctMarketProgramme"];
        trace?: never;
    };
    "/market/v1/market-programmes/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a programme of the market, up to 1000 at once */
        post: operations["recordMarketProgrammeBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/market-programmes/{marketProgrammeId}/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say how a programme of the market stands from a day on */
        post: operations["advanceMarketProgramme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/market-programmes/{marketProgrammeId}/correct-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put right from when a programme of the market stood in a state, or that it never did */
        post: operations["correctMarketProgrammeStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/market-programmes/{marketProgrammeId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was recorded of a programme of the market and how it was changed: latest first, the 200 latest where there is more */
        get: operations["listMarketProgrammeHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/market-programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is recorded in a unit, or in all of your units and those above them, by place and id */
        get: operations["listMarketProgrammes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/market-programmes/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find by words, with or without marks */
        post: operations["searchMarketProgrammes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/market-notices/{marketNoticeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One market notice */
        get: operations["getMarketNotice"];
        /** Record a market notice */
        put: operations["recordMarketNotice"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct what was recorded of a market notice */
        patch: operations["correctMarketNotice"];
        trace?: never;
    };
    "/market/v1/market-notices/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a market notice, up to 1000 at once */
        post: operations["recordMarketNoticeBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/market-notices/{marketNoticeId}/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say how a market notice stands from a day on */
        post: operations["advanceMarketNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/market-notices/{marketNoticeId}/correct-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put right from when a market notice stood in a state, or that it never did */
        post: operations["correctMarketNoticeStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/market-notices/{marketNoticeId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was recorded of a market notice and how it was changed: latest first, the 200 latest where there is more */
        get: operations["listMarketNoticeHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/market-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is recorded in a unit, or in all of your units and those above them, by place and id */
        get: operations["listMarketNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/market-notices/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find by words, with or without marks */
        post: operations["searchMarketNotices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/products/{productId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One product */
        get: operations["getProduct"];
        /** Record a product */
        put: operations["recordProduct"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct what was recorded of a product */
        patch: operations["correctProduct"];
        trace?: never;
    };
    "/market/v1/products/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a product, up to 1000 at once */
        post: operations["recordProductBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/products/{productId}/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say how a product stands from a day on */
        post: operations["advanceProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/products/{productId}/correct-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put right from when a product stood in a state, or that it never did */
        post: operations["correctProductStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/products/{productId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was recorded of a product and how it was changed: latest first, the 200 latest where there is more */
        get: operations["listProductHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is recorded in a unit, or in all of your units, by place and id */
        get: operations["listProducts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/products/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find by words, with or without marks */
        post: operations["searchProducts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/listings/{listingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One listing */
        get: operations["getListing"];
        /** Record a listing */
        put: operations["recordListing"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct what was recorded of a listing */
        patch: operations["correctListing"];
        trace?: never;
    };
    "/market/v1/listings/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a listing, up to 1000 at once */
        post: operations["recordListingBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/listings/{listingId}/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say how a listing stands from a day on */
        post: operations["advanceListing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/listings/{listingId}/correct-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put right from when a listing stood in a state, or that it never did */
        post: operations["correctListingStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/listings/{listingId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was recorded of a listing and how it was changed: latest first, the 200 latest where there is more */
        get: operations["listListingHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/listings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is recorded in a unit, or in all of your units, by place and id */
        get: operations["listListings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/listings/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find by words, with or without marks */
        post: operations["searchListings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/support-records/{supportRecordId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One support record */
        get: operations["getSupportRecord"];
        /** Record a support record */
        put: operations["recordSupportRecord"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct what was recorded of a support record */
        patch: operations["correctSupportRecord"];
        trace?: never;
    };
    "/market/v1/support-records/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a support record, up to 1000 at once */
        post: operations["recordSupportRecordBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/support-records/{supportRecordId}/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say how a support record stands from a day on */
        post: operations["advanceSupportRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/support-records/{supportRecordId}/correct-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put right from when a support record stood in a state, or that it never did */
        post: operations["correctSupportRecordStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/support-records/{supportRecordId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was recorded of a support record and how it was changed: latest first, the 200 latest where there is more */
        get: operations["listSupportRecordHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/support-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is recorded in a unit, or in all of your units, by place and id */
        get: operations["listSupportRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/support-records/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find by words, with or without marks */
        post: operations["searchSupportRecords"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/text-reads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who read words that may name a person, such as names of merchants and reasons, in a unit, latest first */
        get: operations["listTextReads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/label-issues/{labelIssueId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An issue of labels */
        get: operations["getLabelIssue"];
        /** Make labels for a product: sent again it makes no others */
        put: operations["issueLabels"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/products/{productId}/label-issues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The labels that were made for a product, the latest first */
        get: operations["listLabelIssues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/label-issues/{labelIssueId}/labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The labels of an issue, to print them again or to see which may be copied */
        get: operations["listLabels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/label-issues/{labelIssueId}/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The labels of an issue as a page to print, each with its QR code */
        get: operations["printLabels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/label-issues/{labelIssueId}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Revoke labels of an issue, or all of them: it cannot be undone */
        post: operations["revokeLabels"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/labels/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a label says to a buyer */
        get: operations["getLabel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/labels/{code}/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as a page, which opens when a label is scanned */
        get: operations["showLabel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/export-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who exported which list of a unit, when, and how many rows, latest first */
        get: operations["listExports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/operations/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Health, outbox, consumer lag and dead letters of this service */
        get: operations["getStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/operations/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Records that could not be applied, oldest first */
        get: operations["listDeadLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/operations/dead-letters/{deadLetterId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One dead letter with its headers and payload */
        get: operations["getDeadLetter"];
        put?: never;
        post?: never;
        /** Give a dead letter up and apply the records of its key that wait behind it */
        delete: operations["dropDeadLetter"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/operations/dead-letters/{deadLetterId}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Apply a dead letter again, then the records of its key that wait behind it */
        post: operations["retryDeadLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/operations/topics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The topics that this service owns, as they are in the log beside what the contracts declare */
        get: operations["checkTopics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/operations/topics/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make the topics of this service as the contracts declare them, and tell what still differs */
        post: operations["applyTopics"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/operations/republish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send the present state of a topic's aggregates again, a page at a time, ids and sequences unchanged */
        post: operations["republish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market/v1/operations/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let this service read its topics again; the lag in its status tells how far it is */
        post: operations["replay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        DeadLetter: {
            /**
             * Format: uuid
             * @description Id of a dead letter, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            deadLetterId: string;
            group: string;
            topic: string;
            partition: number;
            /** @description Below zero where it lay in a topic that is gone */
            offset: number;
            key: string;
            reason: string;
            attempts: number;
            /** @description Later records of the same key that wait behind it */
            parked: number;
            /**
             * Format: date-time
             * @description Instant with offset; answers are in UTC
             * @example 2026-03-17T11:40:00Z
             */
            failedAt: string;
        };
        DeadLetterDetail: {
            /**
             * Format: uuid
             * @description Id of a dead letter, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            deadLetterId: string;
            group: string;
            topic: string;
            partition: number;
            /** @description Below zero where it lay in a topic that is gone */
            offset: number;
            key: string;
            reason: string;
            attempts: number;
            /** @description Later records of the same key that wait behind it */
            parked: number;
            /**
             * Format: date-time
             * @description Instant with offset; answers are in UTC
             * @example 2026-03-17T11:40:00Z
             */
            failedAt: string;
            headers: {
                [key: string]: string;
            };
            payload: string | null;
        };
        EnterpriseCount: {
            /**
             * Format: uuid
             * @description Id of counts of enterprises, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            enterpriseCountId: string;
            /**
             * @description Code of an administrative unit
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            unitCode: string;
            /**
             * Format: date
             * @description First day on which it was there
             * @example 2026-03-17
             */
            since: string;
            /** @example 2026 */
            year: number;
            /**
             * @description Enterprises that are active in the year
             * @example 86
             */
            active: number;
            /**
             * @description Enterprises that were founded in the year
             * @example 9
             */
            founded: number;
            /**
             * @description Of those, how many were helped to go digital
             * @example 6
             */
            supported: number;
            /**
             * @description Where the numbers stand
             * @default
             */
            source: string;
            status: components["schemas"]["EnterpriseCountStatus"];
            /** @description Its states, each with its first day, the first one first */
            states: {
                status: components["schemas"]["EnterpriseCountStatus"];
                /**
                 * Format: date
                 * @description Calendar day in Asia/Ho_Chi_Minh
                 * @example 2026-03-17
                 */
                from: string;
            }[];
            version: number;
        };
        EnterpriseCountAdvance: {
            status: components["schemas"]["EnterpriseCountStatus"];
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            on: string;
        };
        /** @description A change with the number of enterprises as it was from then on */
        EnterpriseCountChange: {
            /** @enum {string} */
            kind: "recorded" | "corrected" | "advanced" | "status-corrected" | "split-undone";
            /**
             * Format: date-time
             * @description Instant with offset; answers are in UTC
             * @example 2026-03-17T11:40:00Z
             */
            at: string;
            /** @description Subject of the token that was used */
            by: string;
            /** @description Of a correction: what was corrected */
            fields?: string[];
            /** @description Why a state was wrong, or came to be; null for those who see names masked */
            reason?: string | null;
            state: components["schemas"]["EnterpriseCount"];
        };
        /** @description The fields that are wrong, as they should be; what is left out stays as it is, in objects too. The unit of a thing whose unit was split may be corrected to one that took over a part: it lies there since the split */
        EnterpriseCountCorrection: {
            /**
             * @description Code of an administrative unit
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            unitCode?: string;
            /**
             * Format: date
             * @description First day on which it was there
             * @example 2026-03-17
             */
            since?: string;
            /** @example 2026 */
            year?: number;
            /**
             * @description Enterprises that are active in the year
             * @example 86
             */
            active?: number;
            /**
             * @description Enterprises that were founded in the year
             * @example 9
             */
            founded?: number;
            /**
             * @description Of those, how many were helped to go digital
             * @example 6
             */
            supported?: number;
            source?: string | null;
        };
        /**
         * @example {
         *       "unitCode": "31027",
         *       "since": "2026-03-17",
         *       "year": 2026,
         *       "active": 86,
         *       "founded": 9,
         *       "supported": 6,
         *       "source": "Phòng Kinh tế"
         *     }
         */
        EnterpriseCountRecord: {
            /**
             * @description Code of an administrative unit
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            unitCode: string;
            /**
             * Format: date
             * @description First day on which it was there
             * @example 2026-03-17
             */
            since: string;
            /** @example 2026 */
            year: number;
            /**
             * @description Enterprises that are active in the year
             * @example 86
             */
            active: number;
            /**
             * @description Enterprises that were founded in the year
             * @example 9
             */
            founded: number;
            /**
             * @description Of those, how many were helped to go digital
             * @example 6
             */
            supported: number;
            /**
             * @description Where the numbers stand
             * @default
             */
            source?: string;
        };
        EnterpriseCountSearch: {
            text: string;
            /**
             * @description Code of an administrative unit
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            unit?: string;
            /**
             * @description Entries in a page
             * @default 50
             * @example 50
             */
            limit?: number;
            /** @description Where the page before ended (`next`) */
            cursor?: string;
        };
        /**
         * @description How a number of enterprises stands: recorded → withdrawn; withdrawn → recorded
         * @enum {string}
         */
        EnterpriseCountStatus: "recorded" | "withdrawn";
        EnterpriseCountStatusCorrection: {
            status: components["schemas"]["EnterpriseCountStatus"];
            /**
             * Format: date
             * @description First day of the wrong state, as it is recorded
             * @example 2026-03-17
             */
            from: string;
            /** @description The right first day; null: it never came to that */
            on: string | null;
            /**
             * @description Why it was wrong; kept in the history and shown to those who may see names
             * @example The day of the paper was taken for the day of the move
             */
            reason: string;
        };
        /**
         * @description Only enterprises are measured
         * @enum {string}
         */
        EnterpriseKind: "enterprise" | "cooperative" | "household_business" | "trader";
        EnterpriseTool: {
            /**
             * Format: uuid
             * @description Id of a tool of an enterprise or trader, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            enterpriseToolId: string;
            /**
             * @description Code of an administrative unit
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            unitCode: string;
            /**
             * Format: date
             * @description First day on which it was there
             * @example 2026-03-17
             */
            since: string;
            /**
             * @description What it is called
             * @example Công ty TNHH Khóm U Minh
             */
            name: string;
            kind: components["schemas"]["EnterpriseKind"];
            /**
             * @description The seller that it is, where it is one
             * @default null
             */
            sellerId: string | null;
            /** @example 2026 */
            year: number;
            /**
             * @description For what it uses platforms; none: for nothing
             * @default []
             */
            tools: components["schemas"]["EnterpriseToolKind"][];
            /**
             * @description Since when it uses the first of them
             * @default null
             */
            usedSince: string | null;
            status: components["schemas"]["EnterpriseToolStatus"];
            /** @description Its states, each with its first day, the first one first */
            states: {
                status: components["schemas"]["EnterpriseToolStatus"];
                /**
                 * Format: date
                 * @description Calendar day in Asia/Ho_Chi_Minh
                 * @example 2026-03-17
                 */
                from: string;
            }[];
            version: number;
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                kind?: string;
                tools?: string;
            };
            /**
             * @description Of what may name a person only initials are shown: this caller may not see names
             * @constant
             */
            masked?: true;
        };
        EnterpriseToolAdvance: {
            status: components["schemas"]["EnterpriseToolStatus"];
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            on: string;
        };
        /** @description A change with the tools of an enterprise as it was from then on */
        EnterpriseToolChange: {
            /** @enum {string} */
            kind: "recorded" | "corrected" | "advanced" | "status-corrected" | "split-undone";
            /**
             * Format: date-time
             * @description Instant with offset; answers are in UTC
             * @example 2026-03-17T11:40:00Z
             */
            at: string;
            /** @description Subject of the token that was used */
            by: string;
            /** @description Of a correction: what was corrected */
            fields?: string[];
            /** @description Why a state was wrong, or came to be; null for those who see names masked */
            reason?: string | null;
            state: components["schemas"]["EnterpriseTool"];
        };
        /** @description The fields that are wrong, as they should be; what is left out stays as it is, in objects too. The unit of a thing whose unit was split may be corrected to one that took over a part: it lies there since the split */
        EnterpriseToolCorrection: {
            /**
             * @description Code of an administrative unit
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            unitCode?: string;
            /**
             * Format: date
             * @description First day on which it was there
             * @example 2026-03-17
             */
            since?: string;
            /**
             * @description What it is called
             * @example Công ty TNHH Khóm U Minh
             */
            name?: string;
            kind?: components["schemas"]["EnterpriseKind"];
            sellerId?: string | null;
            /** @example 2026 */
            year?: number;
            tools?: components["schemas"]["EnterpriseToolKind"][];
            usedSince?: string | null;
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                kind?: string;
                tools?: string;
            };
        };
        /**
         * @description For what a platform is used
         * @enum {string}
         */
        EnterpriseToolKind: "management" | "production" | "sales" | "e_invoice" | "accounting";
        /**
         * @example {
         *       "unitCode": "31027",
         *       "since": "2026-03-17",
         *       "name": "Công ty TNHH Khóm U Minh",
         *       "kind": "enterprise",
         *       "year": 2026,
         *       "tools": [
         *         "sales",
         *         "e_invoice"
         *       ],
         *       "usedSince": "2025-08-01"
         *     }
         */
        EnterpriseToolRecord: {
            /**
             * @description Code of an administrative unit
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            unitCode: string;
            /**
             * Format: date
             * @description First day on which it was there
             * @example 2026-03-17
             */
            since: string;
            /**
             * @description What it is called
             * @example Công ty TNHH Khóm U Minh
             */
            name: string;
            kind: components["schemas"]["EnterpriseKind"];
            /**
             * @description The seller that it is, where it is one
             * @default null
             */
            sellerId?: string | null;
            /** @example 2026 */
            year: number;
            /**
             * @description For what it uses platforms; none: for nothing
             * @default []
             */
            tools?: components["schemas"]["EnterpriseToolKind"][];
            /**
             * @description Since when it uses the first of them
             * @default null
             */
            usedSince?: string | null;
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                kind?: string;
                tools?: string;
            };
        };
        EnterpriseToolSearch: {
            text: string;
            /**
             * @description Code of an administrative unit
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            unit?: string;
            /**
             * @description Entries in a page
             * @default 50
             * @example 50
             */
            limit?: number;
            /** @description Where the page before ended (`next`) */
            cursor?: string;
        };
        /**
         * @description How a tools of an enterprise stands: recorded → withdrawn; withdrawn → recorded
         * @enum {string}
         */
        EnterpriseToolStatus: "recorded" | "withdrawn";
        EnterpriseToolStatusCorrection: {
            status: components["schemas"]["EnterpriseToolStatus"];
            /**
             * Format: date
             * @description First day of the wrong state, as it is recorded
             * @example 2026-03-17
             */
            from: string;
            /** @description The right first day; null: it never came to that */
            on: string | null;
            /**
             * @description Why it was wrong; kept in the history and shown to those who may see names
             * @example The day of the paper was taken for the day of the move
             */
            reason: string;
        };
        /** @description That somebody took a list away, whole or as far as it came */
        ExportLine: {
            /**
             * Format: uuid
             * @description The same for all lists that one file was made of
             */
            exportId: string;
            /** @example listResidents */
            operation: string;
            /**
             * @description The smallest unit in which all of it was asked for; `VN`: the whole country
             * @example 31027
             */
            unitCode: string;
            /** @description Subject of the token that was used */
            exportedBy: string;
            /**
             * Format: date-time
             * @description Instant with offset; answers are in UTC
             * @example 2026-03-17T11:40:00Z
             */
            startedAt: string;
            /**
             * Format: date-time
             * @description Instant with offset; answers are in UTC
             * @example 2026-03-17T11:40:00Z
             */
            lastAt: string;
            /**
             * @description Rows that were answered so far
             * @example 412
             */
            rows: number;
            /** @description False: it broke off, or goes on */
            whole: boolean;
        };
        /** @description How many there are on all pages; `more`: there are more than were counted */
        Found: {
            count: number;
            more: boolean;
        };
        /**
         * @description What was taken in: less than 5 million đồng, or at least so many
         * @enum {string}
         */
        IncomeBand: "under_5m" | "from_5m" | "from_10m" | "from_20m" | "from_50m";
        IssuedLabel: {
            code: components["schemas"]["LabelCode"];
            /** @description Its place in the issue, from 1 on */
            number: number;
            revokedOn: string | null;
            /** @description How often it was looked up in the last thirty days */
            scans: number;
            /** @description On one of these days it was looked up from many networks: it may be copied */
            manyPlaces: boolean;
        };
        /**
         * @description What stands on a label: it says nothing of anybody, and none can be guessed
         * @example 7H3K9M2QWX4TR8VB
         */
        LabelCode: string;
        LabelIssue: {
            /**
             * Format: uuid
             * @description Id of an issue of labels, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            labelIssueId: string;
            /**
             * Format: uuid
             * @description Id of a product, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            productId: string;
            /**
             * @description Where the product lay
             * @example 31027.07
             */
            hamletCode: string;
            count: number;
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            issuedOn: string;
            /** @description How many of them are revoked */
            revoked: number;
            version: number;
        };
        /**
         * @example {
         *       "productId": "01990f3e-7c1a-7000-8000-0000000000f2",
         *       "count": 200
         *     }
         */
        LabelIssuing: {
            /**
             * Format: uuid
             * @description Id of a product, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            productId: string;
            count: number;
        };
        /**
         * @example {
         *       "codes": [
         *         "7H3K9M2QWX4TR8VB"
         *       ]
         *     }
         * @example {
         *       "all": true
         *     }
         */
        LabelRevocation: {
            /** @default [] */
            codes?: components["schemas"]["LabelCode"][];
            /**
             * @description Every label of the issue; `codes` is empty then
             * @default false
             */
            all?: boolean;
        };
        /**
         * @description Whether a buyer can rely on it
         * @enum {string}
         */
        LabelStatus: "valid" | "revoked" | "expired";
        Listing: {
            /**
             * Format: uuid
             * @description Id of a listing, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            listingId: string;
            /**
             * @description Code of a hamlet: commune code, dot, number
             * @example 31027.07
             */
            hamletCode: string;
            /**
             * Format: date
             * @description First day on which it was there
             * @example 2026-03-17
             */
            since: string;
            /**
             * Format: uuid
             * @description What is offered
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            productId: string;
            platform: components["schemas"]["Platform"];
            /**
             * @description It is offered with its OCOP stars, which must be valid on its first day
             * @default false
             */
            asOcop: boolean;
            /**
             * @description How the page calls it, where that is another name
             * @default
             */
            title: string;
            status: components["schemas"]["ListingStatus"];
            /** @description Its states, each with its first day, the first one first */
            states: {
                status: components["schemas"]["ListingStatus"];
                /**
                 * Format: date
                 * @description Calendar day in Asia/Ho_Chi_Minh
                 * @example 2026-03-17
                 */
                from: string;
            }[];
            version: number;
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                platform?: string;
            };
        };
        ListingAdvance: {
            status: components["schemas"]["ListingStatus"];
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            on: string;
        };
        /** @description A change with the listing as it was from then on */
        ListingChange: {
            /** @enum {string} */
            kind: "recorded" | "corrected" | "advanced" | "status-corrected" | "split-undone";
            /**
             * Format: date-time
             * @description Instant with offset; answers are in UTC
             * @example 2026-03-17T11:40:00Z
             */
            at: string;
            /** @description Subject of the token that was used */
            by: string;
            /** @description Of a correction: what was corrected */
            fields?: string[];
            /** @description Why a state was wrong, or came to be; null for those who see names masked */
            reason?: string | null;
            state: components["schemas"]["Listing"];
        };
        /** @description The fields that are wrong, as they should be; what is left out stays as it is, in objects too. The unit of a thing whose unit was split may be corrected to one that took over a part: it lies there since the split */
        ListingCorrection: {
            /**
             * @description Code of a hamlet: commune code, dot, number
             * @example 31027.07
             */
            hamletCode?: string;
            /**
             * Format: date
             * @description First day on which it was there
             * @example 2026-03-17
             */
            since?: string;
            /**
             * Format: uuid
             * @description What is offered
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            productId?: string;
            platform?: components["schemas"]["Platform"];
            asOcop?: boolean;
            title?: string | null;
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                platform?: string;
            };
        };
        /**
         * @example {
         *       "hamletCode": "31027.07",
         *       "since": "2026-03-17",
         *       "productId": "01990f3e-7c1a-7000-8000-0000000000f2",
         *       "platform": "postmart"
         *     }
         */
        ListingRecord: {
            /**
             * @description Code of a hamlet: commune code, dot, number
             * @example 31027.07
             */
            hamletCode: string;
            /**
             * Format: date
             * @description First day on which it was there
             * @example 2026-03-17
             */
            since: string;
            /**
             * Format: uuid
             * @description What is offered
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            productId: string;
            platform: components["schemas"]["Platform"];
            /**
             * @description It is offered with its OCOP stars, which must be valid on its first day
             * @default false
             */
            asOcop?: boolean;
            /**
             * @description How the page calls it, where that is another name
             * @default
             */
            title?: string;
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                platform?: string;
            };
        };
        ListingSearch: {
            text: string;
            /**
             * @description Code of an administrative unit
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            unit?: string;
            /**
             * @description Entries in a page
             * @default 50
             * @example 50
             */
            limit?: number;
            /** @description Where the page before ended (`next`) */
            cursor?: string;
        };
        /**
         * @description How a listing stands: open → closed | withdrawn; closed → open | withdrawn
         * @enum {string}
         */
        ListingStatus: "open" | "closed" | "withdrawn";
        ListingStatusCorrection: {
            status: components["schemas"]["ListingStatus"];
            /**
             * Format: date
             * @description First day of the wrong state, as it is recorded
             * @example 2026-03-17
             */
            from: string;
            /** @description The right first day; null: it never came to that */
            on: string | null;
            /**
             * @description Why it was wrong; kept in the history and shown to those who may see names
             * @example The day of the paper was taken for the day of the move
             */
            reason: string;
        };
        Livestream: {
            /**
             * Format: uuid
             * @description Id of a livestream, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            livestreamId: string;
            /**
             * @description Code of an administrative unit
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            unitCode: string;
            /**
             * Format: date
             * @description First day on which it was there
             * @example 2026-03-17
             */
            since: string;
            /**
             * @description Where it was shown
             * @example Khóm Tân Phước
             */
            page: string;
            platform: components["schemas"]["Platform"];
            /**
             * @description Who sold, where it is a seller on record
             * @default null
             */
            sellerId: string | null;
            /** @description Who follows the page */
            followers: number;
            /**
             * @description What was sold, in whole đồng
             * @example 12500000
             */
            sales: number;
            /**
             * @description The platform has verified who the host is
             * @default false
             */
            identityVerified: boolean;
            /**
             * @description The page is registered or notified
             * @default false
             */
            pageRegistered: boolean;
            /**
             * @description The goods have invoices or papers of their origin
             * @default false
             */
            goodsInvoiced: boolean;
            /**
             * @description Prices were shown
             * @default false
             */
            pricesShown: boolean;
            status: components["schemas"]["LivestreamStatus"];
            /** @description Its states, each with its first day, the first one first */
            states: {
                status: components["schemas"]["LivestreamStatus"];
                /**
                 * Format: date
                 * @description Calendar day in Asia/Ho_Chi_Minh
                 * @example 2026-03-17
                 */
                from: string;
            }[];
            version: number;
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                platform?: string;
            };
            /**
             * @description Of what may name a person only initials are shown: this caller may not see names
             * @constant
             */
            masked?: true;
        };
        LivestreamAdvance: {
            status: components["schemas"]["LivestreamStatus"];
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            on: string;
        };
        /** @description A change with the livestream as it was from then on */
        LivestreamChange: {
            /** @enum {string} */
            kind: "recorded" | "corrected" | "advanced" | "status-corrected" | "split-undone";
            /**
             * Format: date-time
             * @description Instant with offset; answers are in UTC
             * @example 2026-03-17T11:40:00Z
             */
            at: string;
            /** @description Subject of the token that was used */
            by: string;
            /** @description Of a correction: what was corrected */
            fields?: string[];
            /** @description Why a state was wrong, or came to be; null for those who see names masked */
            reason?: string | null;
            state: components["schemas"]["Livestream"];
        };
        /** @description The fields that are wrong, as they should be; what is left out stays as it is, in objects too. The unit of a thing whose unit was split may be corrected to one that took over a part: it lies there since the split */
        LivestreamCorrection: {
            /**
             * @description Code of an administrative unit
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            unitCode?: string;
            /**
             * Format: date
             * @description First day on which it was there
             * @example 2026-03-17
             */
            since?: string;
            /**
             * @description Where it was shown
             * @example Khóm Tân Phước
             */
            page?: string;
            platform?: components["schemas"]["Platform"];
            sellerId?: string | null;
            /** @description Who follows the page */
            followers?: number;
            /**
             * @description What was sold, in whole đồng
             * @example 12500000
             */
            sales?: number;
            identityVerified?: boolean;
            pageRegistered?: boolean;
            goodsInvoiced?: boolean;
            pricesShown?: boolean;
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                platform?: string;
            };
        };
        /**
         * @example {
         *       "unitCode": "31027.07",
         *       "since": "2026-03-17",
         *       "page": "Khóm Tân Phước",
         *       "platform": "tiktok",
         *       "followers": 20400,
         *       "sales": 12500000,
         *       "identityVerified": true,
         *       "pageRegistered": true,
         *       "goodsInvoiced": true,
         *       "pricesShown": false
         *     }
         */
        LivestreamRecord: {
            /**
             * @description Code of an administrative unit
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            unitCode: string;
            /**
             * Format: date
             * @description First day on which it was there
             * @example 2026-03-17
             */
            since: string;
            /**
             * @description Where it was shown
             * @example Khóm Tân Phước
             */
            page: string;
            platform: components["schemas"]["Platform"];
            /**
             * @description Who sold, where it is a seller on record
             * @default null
             */
            sellerId?: string | null;
            /** @description Who follows the page */
            followers: number;
            /**
             * @description What was sold, in whole đồng
             * @example 12500000
             */
            sales: number;
            /**
             * @description The platform has verified who the host is
             * @default false
             */
            identityVerified?: boolean;
            /**
             * @description The page is registered or notified
             * @default false
             */
            pageRegistered?: boolean;
            /**
             * @description The goods have invoices or papers of their origin
             * @default false
             */
            goodsInvoiced?: boolean;
            /**
             * @description Prices were shown
             * @default false
             */
            pricesShown?: boolean;
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                platform?: string;
            };
        };
        LivestreamSearch: {
            text: string;
            /**
             * @description Code of an administrative unit
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            unit?: string;
            /**
             * @description Entries in a page
             * @default 50
             * @example 50
             */
            limit?: number;
            /** @description Where the page before ended (`next`) */
            cursor?: string;
        };
        /**
         * @description How a livestream stands: recorded → withdrawn; withdrawn → recorded
         * @enum {string}
         */
        LivestreamStatus: "recorded" | "withdrawn";
        LivestreamStatusCorrection: {
            status: components["schemas"]["LivestreamStatus"];
            /**
             * Format: date
             * @description First day of the wrong state, as it is recorded
             * @example 2026-03-17
             */
            from: string;
            /** @description The right first day; null: it never came to that */
            on: string | null;
            /**
             * @description Why it was wrong; kept in the history and shown to those who may see names
             * @example The day of the paper was taken for the day of the move
             */
            reason: string;
        };
        MarketNotice: {
            /**
             * Format: uuid
             * @description Id of a market notice, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            marketNoticeId: string;
            /**
             * @description Code of an administrative unit
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            unitCode: string;
            /**
             * Format: date
             * @description First day on which it was there
             * @example 2026-03-17
             */
            since: string;
            /** @example Khóm */
            product: string;
            /**
             * @description For how much of it the prices are
             * @example kg
             */
            per: string;
            /** @default null */
            priceFrom: number | null;
            /** @default null */
            priceTo: number | null;
            /**
             * @description Who needs how much
             * @default
             * @example Vựa cần 5 tấn mỗi tuần
             */
            demand: string;
            /**
             * @description With whom somebody looks for work
             * @default
             * @example Tìm hộ trồng liên kết
             */
            partner: string;
            /** @example Ban quản lý chợ */
            source: string;
            /**
             * @description The last day on which it holds
             * @default null
             */
            validUntil: string | null;
            status: components["schemas"]["MarketNoticeStatus"];
            /** @description Its states, each with its first day, the first one first */
            states: {
                status: components["schemas"]["MarketNoticeStatus"];
                /**
                 * Format: date
                 * @description Calendar day in Asia/Ho_Chi_Minh
                 * @example 2026-03-17
                 */
                from: string;
            }[];
            version: number;
        };
        MarketNoticeAdvance: {
            status: components["schemas"]["MarketNoticeStatus"];
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            on: string;
        };
        /** @description A change with the market notice as it was from then on */
        MarketNoticeChange: {
            /** @enum {string} */
            kind: "recorded" | "corrected" | "advanced" | "status-corrected" | "split-undone";
            /**
             * Format: date-time
             * @description Instant with offset; answers are in UTC
             * @example 2026-03-17T11:40:00Z
             */
            at: string;
            /** @description Subject of the token that was used */
            by: string;
            /** @description Of a correction: what was corrected */
            fields?: string[];
            /** @description Why a state was wrong, or came to be; null for those who see names masked */
            reason?: string | null;
            state: components["schemas"]["MarketNotice"];
        };
        /** @description The fields that are wrong, as they should be; what is left out stays as it is, in objects too. The unit of a thing whose unit was split may be corrected to one that took over a part: it lies there since the split */
        MarketNoticeCorrection: {
            /**
             * @description Code of an administrative unit
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            unitCode?: string;
            /**
             * Format: date
             * @description First day on which it was there
             * @example 2026-03-17
             */
            since?: string;
            /** @example Khóm */
            product?: string;
            /**
             * @description For how much of it the prices are
             * @example kg
             */
            per?: string;
            priceFrom?: number | null;
            priceTo?: number | null;
            demand?: string | null;
            partner?: string | null;
            /** @example Ban quản lý chợ */
            source?: string;
            validUntil?: string | null;
        };
        /**
         * @example {
         *       "unitCode": "31027",
         *       "since": "2026-03-17",
         *       "product": "Khóm",
         *       "per": "kg",
         *       "priceFrom": 9000,
         *       "priceTo": 11000,
         *       "demand": "Vựa cần 5 tấn mỗi tuần",
         *       "source": "Ban quản lý chợ",
         *       "validUntil": "2026-12-31"
         *     }
         */
        MarketNoticeRecord: {
            /**
             * @description Code of an administrative unit
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            unitCode: string;
            /**
             * Format: date
             * @description First day on which it was there
             * @example 2026-03-17
             */
            since: string;
            /** @example Khóm */
            product: string;
            /**
             * @description For how much of it the prices are
             * @example kg
             */
            per: string;
            /** @default null */
            priceFrom?: number | null;
            /** @default null */
            priceTo?: number | null;
            /**
             * @description Who needs how much
             * @default
             * @example Vựa cần 5 tấn mỗi tuần
             */
            demand?: string;
            /**
             * @description With whom somebody looks for work
             * @default
             * @example Tìm hộ trồng liên kết
             */
            partner?: string;
            /** @example Ban quản lý chợ */
            source: string;
            /**
             * @description The last day on which it holds
             * @default null
             */
            validUntil?: string | null;
        };
        MarketNoticeSearch: {
            text: string;
            /**
             * @description Code of an administrative unit
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            unit?: string;
            /**
             * @description Entries in a page
             * @default 50
             * @example 50
             */
            limit?: number;
            /** @description Where the page before ended (`next`) */
            cursor?: string;
        };
        /**
         * @description How a market notice stands: open → closed | withdrawn; closed → open; withdrawn → open
         * @enum {string}
         */
        MarketNoticeStatus: "open" | "closed" | "withdrawn";
        MarketNoticeStatusCorrection: {
            status: components["schemas"]["MarketNoticeStatus"];
            /**
             * Format: date
             * @description First day of the wrong state, as it is recorded
             * @example 2026-03-17
             */
            from: string;
            /** @description The right first day; null: it never came to that */
            on: string | null;
            /**
             * @description Why it was wrong; kept in the history and shown to those who may see names
             * @example The day of the paper was taken for the day of the move
             */
            reason: string;
        };
        MarketProgramme: {
            /**
             * Format: uuid
             * @description Id of a programme of the market, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            marketProgrammeId: string;
            /**
             * @description Code of an administrative unit
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            unitCode: string;
            /**
             * Format: date
             * @description First day on which it was there
             * @example 2026-03-17
             */
            since: string;
            /** @example Chợ số U Minh Thượng */
            name: string;
            kind: components["schemas"]["MarketProgrammeKind"];
            /**
             * @description Where it is, or which way it goes
             * @default
             * @example Chợ xã
             */
            place: string;
            status: components["schemas"]["MarketProgrammeStatus"];
            /** @description Its states, each with its first day, the first one first */
            states: {
                status: components["schemas"]["MarketProgrammeStatus"];
                /**
                 * Format: date
                 * @description Calendar day in Asia/Ho_Chi_Minh
                 * @example 2026-03-17
                 */
                from: string;
            }[];
            version: number;
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                kind?: string;
            };
        };
        MarketProgrammeAdvance: {
            status: components["schemas"]["MarketProgrammeStatus"];
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            on: string;
        };
        /** @description A change with the programme of the market as it was from then on */
        MarketProgrammeChange: {
            /** @enum {string} */
            kind: "recorded" | "corrected" | "advanced" | "status-corrected" | "split-undone";
            /**
             * Format: date-time
             * @description Instant with offset; answers are in UTC
             * @example 2026-03-17T11:40:00Z
             */
            at: string;
            /** @description Subject of the token that was used */
            by: string;
            /** @description Of a correction: what was corrected */
            fields?: string[];
            /** @description Why a state was wrong, or came to be; null for those who see names masked */
            reason?: string | null;
            state: components["schemas"]["MarketProgramme"];
        };
        /** @description The fields that are wrong, as they should be; what is left out stays as it is, in objects too. The unit of a thing whose unit was split may be corrected to one that took over a part: it lies there since the split */
        MarketProgrammeCorrection: {
            /**
             * @description Code of an administrative unit
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            unitCode?: string;
            /**
             * Format: date
             * @description First day on which it was there
             * @example 2026-03-17
             */
            since?: string;
            /** @example Chợ số U Minh Thượng */
            name?: string;
            kind?: components["schemas"]["MarketProgrammeKind"];
            place?: string | null;
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                kind?: string;
            };
        };
        /** @enum {string} */
        MarketProgrammeKind: "digital_market" | "online_transport";
        /**
         * @example {
         *       "unitCode": "31027",
         *       "since": "2026-03-17",
         *       "name": "Chợ số U Minh Thượng",
         *       "kind": "digital_market",
         *       "place": "Chợ xã"
         *     }
         */
        MarketProgrammeRecord: {
            /**
             * @description Code of an administrative unit
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            unitCode: string;
            /**
             * Format: date
             * @description First day on which it was there
             * @example 2026-03-17
             */
            since: string;
            /** @example Chợ số U Minh Thượng */
            name: string;
            kind: components["schemas"]["MarketProgrammeKind"];
            /**
             * @description Where it is, or which way it goes
             * @default
             * @example Chợ xã
             */
            place?: string;
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                kind?: string;
            };
        };
        MarketProgrammeSearch: {
            text: string;
            /**
             * @description Code of an administrative unit
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            unit?: string;
            /**
             * @description Entries in a page
             * @default 50
             * @example 50
             */
            limit?: number;
            /** @description Where the page before ended (`next`) */
            cursor?: string;
        };
        /**
         * @description How a programme of the market stands: running → paused | ended; paused → running | ended; ended → running
         * @enum {string}
         */
        MarketProgrammeStatus: "running" | "paused" | "ended";
        MarketProgrammeStatusCorrection: {
            status: components["schemas"]["MarketProgrammeStatus"];
            /**
             * Format: date
             * @description First day of the wrong state, as it is recorded
             * @example 2026-03-17
             */
            from: string;
            /** @description The right first day; null: it never came to that */
            on: string | null;
            /**
             * @description Why it was wrong; kept in the history and shown to those who may see names
             * @example The day of the paper was taken for the day of the move
             */
            reason: string;
        };
        /**
         * @description Where is sold on the net
         * @enum {string}
         */
        Platform: "postmart" | "voso" | "shopee" | "sendo" | "tiktok" | "facebook" | "zalo" | "youtube" | "province_ecommerce" | "province_safe_produce" | "other";
        PlatformTotal: {
            /**
             * Format: uuid
             * @description Id of totals of a platform, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            platformTotalId: string;
            /**
             * @description Code of an administrative unit
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            unitCode: string;
            /**
             * Format: date
             * @description First day on which it was there
             * @example 2026-03-17
             */
            since: string;
            platform: components["schemas"]["Platform"];
            /** @example 2026 */
            year: number;
            /** @example 2 */
            month: number;
            /**
             * @description Accounts of buyers that were opened in the month
             * @example 420
             */
            buyerAccounts: number;
            /**
             * @description Orders that were completed in the month
             * @example 1310
             */
            completedOrders: number;
            /**
             * @description What those orders were worth, in whole đồng
             * @example 185000000
             */
            orderValue: number;
            /**
             * @description Who says so
             * @default
             */
            source: string;
            status: components["schemas"]["PlatformTotalStatus"];
            /** @description Its states, each with its first day, the first one first */
            states: {
                status: components["schemas"]["PlatformTotalStatus"];
                /**
                 * Format: date
                 * @description Calendar day in Asia/Ho_Chi_Minh
                 * @example 2026-03-17
                 */
                from: string;
            }[];
            version: number;
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                platform?: string;
            };
        };
        PlatformTotalAdvance: {
            status: components["schemas"]["PlatformTotalStatus"];
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            on: string;
        };
        /** @description A change with the total of a platform as it was from then on */
        PlatformTotalChange: {
            /** @enum {string} */
            kind: "recorded" | "corrected" | "advanced" | "status-corrected" | "split-undone";
            /**
             * Format: date-time
             * @description Instant with offset; answers are in UTC
             * @example 2026-03-17T11:40:00Z
             */
            at: string;
            /** @description Subject of the token that was used */
            by: string;
            /** @description Of a correction: what was corrected */
            fields?: string[];
            /** @description Why a state was wrong, or came to be; null for those who see names masked */
            reason?: string | null;
            state: components["schemas"]["PlatformTotal"];
        };
        /** @description The fields that are wrong, as they should be; what is left out stays as it is, in objects too. The unit of a thing whose unit was split may be corrected to one that took over a part: it lies there since the split */
        PlatformTotalCorrection: {
            /**
             * @description Code of an administrative unit
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            unitCode?: string;
            /**
             * Format: date
             * @description First day on which it was there
             * @example 2026-03-17
             */
            since?: string;
            platform?: components["schemas"]["Platform"];
            /** @example 2026 */
            year?: number;
            /** @example 2 */
            month?: number;
            /**
             * @description Accounts of buyers that were opened in the month
             * @example 420
             */
            buyerAccounts?: number;
            /**
             * @description Orders that were completed in the month
             * @example 1310
             */
            completedOrders?: number;
            /**
             * @description What those orders were worth, in whole đồng
             * @example 185000000
             */
            orderValue?: number;
            source?: string | null;
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                platform?: string;
            };
        };
        /**
         * @example {
         *       "unitCode": "31027",
         *       "since": "2026-03-17",
         *       "platform": "postmart",
         *       "year": 2026,
         *       "month": 2,
         *       "buyerAccounts": 420,
         *       "completedOrders": 1310,
         *       "orderValue": 185000000,
         *       "source": "Bưu điện tỉnh"
         *     }
         */
        PlatformTotalRecord: {
            /**
             * @description Code of an administrative unit
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            unitCode: string;
            /**
             * Format: date
             * @description First day on which it was there
             * @example 2026-03-17
             */
            since: string;
            platform: components["schemas"]["Platform"];
            /** @example 2026 */
            year: number;
            /** @example 2 */
            month: number;
            /**
             * @description Accounts of buyers that were opened in the month
             * @example 420
             */
            buyerAccounts: number;
            /**
             * @description Orders that were completed in the month
             * @example 1310
             */
            completedOrders: number;
            /**
             * @description What those orders were worth, in whole đồng
             * @example 185000000
             */
            orderValue: number;
            /**
             * @description Who says so
             * @default
             */
            source?: string;
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                platform?: string;
            };
        };
        PlatformTotalSearch: {
            text: string;
            /**
             * @description Code of an administrative unit
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            unit?: string;
            /**
             * @description Entries in a page
             * @default 50
             * @example 50
             */
            limit?: number;
            /** @description Where the page before ended (`next`) */
            cursor?: string;
        };
        /**
         * @description How a total of a platform stands: recorded → withdrawn; withdrawn → recorded
         * @enum {string}
         */
        PlatformTotalStatus: "recorded" | "withdrawn";
        PlatformTotalStatusCorrection: {
            status: components["schemas"]["PlatformTotalStatus"];
            /**
             * Format: date
             * @description First day of the wrong state, as it is recorded
             * @example 2026-03-17
             */
            from: string;
            /** @description The right first day; null: it never came to that */
            on: string | null;
            /**
             * @description Why it was wrong; kept in the history and shown to those who may see names
             * @example The day of the paper was taken for the day of the move
             */
            reason: string;
        };
        /** @description RFC 9457 problem details */
        Problem: {
            type: string;
            title: string;
            status: number;
            code: string;
            detail?: string;
            pointer?: string;
            /** @description The fields that do not fit, the first 100 of them */
            errors?: {
                /**
                 * @description JSON pointer into the body, or `#/params/…`, `#/query/…`
                 * @example /outcome
                 */
                pointer: string;
                detail: string;
            }[];
            correlationId?: string;
            /** @description For a closed unit: what took its place */
            successors?: string[];
            /** @description For a unit that was not there yet: its first day */
            validFrom?: string;
        };
        Product: {
            /**
             * Format: uuid
             * @description Id of a product, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            productId: string;
            /**
             * @description Code of a hamlet: commune code, dot, number
             * @example 31027.07
             */
            hamletCode: string;
            /**
             * Format: date
             * @description First day on which it was there
             * @example 2026-03-17
             */
            since: string;
            /**
             * Format: uuid
             * @description Whose product it is
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            sellerId: string;
            /** @example Khóm sấy dẻo */
            name: string;
            /** @default  */
            brand: string;
            /**
             * @description A product of the farm
             * @default false
             */
            ofFarm: boolean;
            /**
             * @description The OCOP certificate; null: it has none
             * @default null
             */
            ocop: {
                /**
                 * @description Points, of 100
                 * @example 82.5
                 */
                score: number;
                /**
                 * @description The decision that grants the stars
                 * @example 1234/QĐ-UBND
                 */
                decision: string;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Ho_Chi_Minh
                 * @example 2026-03-17
                 */
                decidedOn: string;
                /**
                 * @description Its last day; null: 36 months after the decision
                 * @default null
                 */
                validTo: string | null;
            } | null;
            /** @description Follow from the score */
            stars: number | null;
            /** @description The last day on which the certificate is good */
            ocopUntil: string | null;
            status: components["schemas"]["ProductStatus"];
            /** @description Its states, each with its first day, the first one first */
            states: {
                status: components["schemas"]["ProductStatus"];
                /**
                 * Format: date
                 * @description Calendar day in Asia/Ho_Chi_Minh
                 * @example 2026-03-17
                 */
                from: string;
            }[];
            version: number;
        };
        ProductAdvance: {
            status: components["schemas"]["ProductStatus"];
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            on: string;
        };
        /** @description A change with the product as it was from then on */
        ProductChange: {
            /** @enum {string} */
            kind: "recorded" | "corrected" | "advanced" | "status-corrected" | "split-undone";
            /**
             * Format: date-time
             * @description Instant with offset; answers are in UTC
             * @example 2026-03-17T11:40:00Z
             */
            at: string;
            /** @description Subject of the token that was used */
            by: string;
            /** @description Of a correction: what was corrected */
            fields?: string[];
            /** @description Why a state was wrong, or came to be; null for those who see names masked */
            reason?: string | null;
            state: components["schemas"]["Product"];
        };
        /** @description The fields that are wrong, as they should be; what is left out stays as it is, in objects too. The unit of a thing whose unit was split may be corrected to one that took over a part: it lies there since the split */
        ProductCorrection: {
            /**
             * @description Code of a hamlet: commune code, dot, number
             * @example 31027.07
             */
            hamletCode?: string;
            /**
             * Format: date
             * @description First day on which it was there
             * @example 2026-03-17
             */
            since?: string;
            /**
             * Format: uuid
             * @description Whose product it is
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            sellerId?: string;
            /** @example Khóm sấy dẻo */
            name?: string;
            brand?: string | null;
            ofFarm?: boolean;
            ocop?: {
                /**
                 * @description Points, of 100
                 * @example 82.5
                 */
                score?: number;
                /**
                 * @description The decision that grants the stars
                 * @example 1234/QĐ-UBND
                 */
                decision?: string;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Ho_Chi_Minh
                 * @example 2026-03-17
                 */
                decidedOn?: string;
                validTo?: string | null;
            } | null;
        };
        /**
         * @example {
         *       "hamletCode": "31027.07",
         *       "since": "2026-03-17",
         *       "sellerId": "01990f3e-7c1a-7000-8000-0000000000f1",
         *       "name": "Khóm sấy dẻo",
         *       "brand": "Khóm Minh Thuận",
         *       "ofFarm": true,
         *       "ocop": {
         *         "score": 82.5,
         *         "decision": "1234/QĐ-UBND",
         *         "decidedOn": "2025-11-20"
         *       }
         *     }
         */
        ProductRecord: {
            /**
             * @description Code of a hamlet: commune code, dot, number
             * @example 31027.07
             */
            hamletCode: string;
            /**
             * Format: date
             * @description First day on which it was there
             * @example 2026-03-17
             */
            since: string;
            /**
             * Format: uuid
             * @description Whose product it is
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            sellerId: string;
            /** @example Khóm sấy dẻo */
            name: string;
            /** @default  */
            brand?: string;
            /**
             * @description A product of the farm
             * @default false
             */
            ofFarm?: boolean;
            /**
             * @description The OCOP certificate; null: it has none
             * @default null
             */
            ocop?: {
                /**
                 * @description Points, of 100
                 * @example 82.5
                 */
                score: number;
                /**
                 * @description The decision that grants the stars
                 * @example 1234/QĐ-UBND
                 */
                decision: string;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Ho_Chi_Minh
                 * @example 2026-03-17
                 */
                decidedOn: string;
                /**
                 * @description Its last day; null: 36 months after the decision
                 * @default null
                 */
                validTo?: string | null;
            } | null;
        };
        ProductSearch: {
            text: string;
            /**
             * @description Code of an administrative unit
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            unit?: string;
            /**
             * @description Entries in a page
             * @default 50
             * @example 50
             */
            limit?: number;
            /** @description Where the page before ended (`next`) */
            cursor?: string;
        };
        /**
         * @description How a product stands: sold → ended; ended → sold
         * @enum {string}
         */
        ProductStatus: "sold" | "ended";
        ProductStatusCorrection: {
            status: components["schemas"]["ProductStatus"];
            /**
             * Format: date
             * @description First day of the wrong state, as it is recorded
             * @example 2026-03-17
             */
            from: string;
            /** @description The right first day; null: it never came to that */
            on: string | null;
            /**
             * @description Why it was wrong; kept in the history and shown to those who may see names
             * @example The day of the paper was taken for the day of the move
             */
            reason: string;
        };
        Seller: {
            /**
             * Format: uuid
             * @description Id of a seller, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            sellerId: string;
            /**
             * @description Code of a hamlet: commune code, dot, number
             * @example 31027.07
             */
            hamletCode: string;
            /**
             * Format: date
             * @description First day on which it was there
             * @example 2026-03-17
             */
            since: string;
            /**
             * @description As the neighbours call it
             * @example Vườn khóm ông Tư
             */
            name: string;
            kind: components["schemas"]["SellerKind"];
            trade: components["schemas"]["SellerTrade"];
            /**
             * @description Sells abroad
             * @default false
             */
            exports: boolean;
            /**
             * @description The year in which it began
             * @default null
             */
            startedIn: number | null;
            /**
             * @description The home that sells, where it is one
             * @default null
             */
            householdId: string | null;
            /**
             * @description It agreed that buyers see its name on labels
             * @default false
             */
            showsName: boolean;
            /**
             * @description Where it sells, such as a market
             * @default
             */
            place: string;
            status: components["schemas"]["SellerStatus"];
            /** @description Its states, each with its first day, the first one first */
            states: {
                status: components["schemas"]["SellerStatus"];
                /**
                 * Format: date
                 * @description Calendar day in Asia/Ho_Chi_Minh
                 * @example 2026-03-17
                 */
                from: string;
            }[];
            version: number;
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                kind?: string;
                trade?: string;
            };
            /**
             * @description Of what may name a person only initials are shown: this caller may not see names
             * @constant
             */
            masked?: true;
        };
        SellerAdvance: {
            status: components["schemas"]["SellerStatus"];
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            on: string;
        };
        /** @description A change with the seller as it was from then on */
        SellerChange: {
            /** @enum {string} */
            kind: "recorded" | "corrected" | "advanced" | "status-corrected" | "split-undone";
            /**
             * Format: date-time
             * @description Instant with offset; answers are in UTC
             * @example 2026-03-17T11:40:00Z
             */
            at: string;
            /** @description Subject of the token that was used */
            by: string;
            /** @description Of a correction: what was corrected */
            fields?: string[];
            /** @description Why a state was wrong, or came to be; null for those who see names masked */
            reason?: string | null;
            state: components["schemas"]["Seller"];
        };
        /** @description The fields that are wrong, as they should be; what is left out stays as it is, in objects too. The unit of a thing whose unit was split may be corrected to one that took over a part: it lies there since the split */
        SellerCorrection: {
            /**
             * @description Code of a hamlet: commune code, dot, number
             * @example 31027.07
             */
            hamletCode?: string;
            /**
             * Format: date
             * @description First day on which it was there
             * @example 2026-03-17
             */
            since?: string;
            /**
             * @description As the neighbours call it
             * @example Vườn khóm ông Tư
             */
            name?: string;
            kind?: components["schemas"]["SellerKind"];
            trade?: components["schemas"]["SellerTrade"];
            exports?: boolean;
            startedIn?: number | null;
            householdId?: string | null;
            showsName?: boolean;
            place?: string | null;
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                kind?: string;
                trade?: string;
            };
        };
        /** @enum {string} */
        SellerKind: "individual" | "household_business" | "cooperative" | "enterprise";
        /**
         * @example {
         *       "hamletCode": "31027.07",
         *       "since": "2026-03-17",
         *       "name": "Vườn khóm ông Tư",
         *       "kind": "individual",
         *       "trade": "farmer",
         *       "startedIn": 2012
         *     }
         */
        SellerRecord: {
            /**
             * @description Code of a hamlet: commune code, dot, number
             * @example 31027.07
             */
            hamletCode: string;
            /**
             * Format: date
             * @description First day on which it was there
             * @example 2026-03-17
             */
            since: string;
            /**
             * @description As the neighbours call it
             * @example Vườn khóm ông Tư
             */
            name: string;
            kind: components["schemas"]["SellerKind"];
            trade: components["schemas"]["SellerTrade"];
            /**
             * @description Sells abroad
             * @default false
             */
            exports?: boolean;
            /**
             * @description The year in which it began
             * @default null
             */
            startedIn?: number | null;
            /**
             * @description The home that sells, where it is one
             * @default null
             */
            householdId?: string | null;
            /**
             * @description It agreed that buyers see its name on labels
             * @default false
             */
            showsName?: boolean;
            /**
             * @description Where it sells, such as a market
             * @default
             */
            place?: string;
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                kind?: string;
                trade?: string;
            };
        };
        SellerReport: {
            /**
             * Format: uuid
             * @description Id of a seller's own report, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            sellerReportId: string;
            /**
             * @description Code of a hamlet: commune code, dot, number
             * @example 31027.07
             */
            hamletCode: string;
            /**
             * Format: date
             * @description First day on which it was there
             * @example 2026-03-17
             */
            since: string;
            /**
             * Format: uuid
             * @description Who reports
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            sellerId: string;
            /**
             * @description Of a week its year by ISO 8601
             * @example 2026
             */
            year: number;
            period: components["schemas"]["SellerReportPeriod"];
            /**
             * @description Which week of the year by ISO 8601, or which month
             * @example 2
             */
            number: number;
            orders: number;
            income: components["schemas"]["IncomeBand"];
            /** @description Who follows the pages on which is sold */
            followers: number;
            /**
             * @description Who works there all the time
             * @default 0
             */
            permanentJobs: number;
            /**
             * @description Who works there for a season
             * @default 0
             */
            seasonalJobs: number;
            /** @default false */
            sellsAbroad: boolean;
            status: components["schemas"]["SellerReportStatus"];
            /** @description Its states, each with its first day, the first one first */
            states: {
                status: components["schemas"]["SellerReportStatus"];
                /**
                 * Format: date
                 * @description Calendar day in Asia/Ho_Chi_Minh
                 * @example 2026-03-17
                 */
                from: string;
            }[];
            version: number;
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                period?: string;
                income?: string;
            };
        };
        SellerReportAdvance: {
            status: components["schemas"]["SellerReportStatus"];
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            on: string;
        };
        /** @description A change with the report of a seller as it was from then on */
        SellerReportChange: {
            /** @enum {string} */
            kind: "recorded" | "corrected" | "advanced" | "status-corrected" | "split-undone";
            /**
             * Format: date-time
             * @description Instant with offset; answers are in UTC
             * @example 2026-03-17T11:40:00Z
             */
            at: string;
            /** @description Subject of the token that was used */
            by: string;
            /** @description Of a correction: what was corrected */
            fields?: string[];
            /** @description Why a state was wrong, or came to be; null for those who see names masked */
            reason?: string | null;
            state: components["schemas"]["SellerReport"];
        };
        /** @description The fields that are wrong, as they should be; what is left out stays as it is, in objects too. The unit of a thing whose unit was split may be corrected to one that took over a part: it lies there since the split */
        SellerReportCorrection: {
            /**
             * @description Code of a hamlet: commune code, dot, number
             * @example 31027.07
             */
            hamletCode?: string;
            /**
             * Format: date
             * @description First day on which it was there
             * @example 2026-03-17
             */
            since?: string;
            /**
             * Format: uuid
             * @description Who reports
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            sellerId?: string;
            /**
             * @description Of a week its year by ISO 8601
             * @example 2026
             */
            year?: number;
            period?: components["schemas"]["SellerReportPeriod"];
            /**
             * @description Which week of the year by ISO 8601, or which month
             * @example 2
             */
            number?: number;
            orders?: number;
            income?: components["schemas"]["IncomeBand"];
            /** @description Who follows the pages on which is sold */
            followers?: number;
            permanentJobs?: number;
            seasonalJobs?: number;
            sellsAbroad?: boolean;
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                period?: string;
                income?: string;
            };
        };
        /**
         * @description For how long it speaks
         * @enum {string}
         */
        SellerReportPeriod: "week" | "month";
        /**
         * @example {
         *       "hamletCode": "31027.07",
         *       "since": "2026-03-17",
         *       "sellerId": "01990f3e-7c1a-7000-8000-0000000000e1",
         *       "year": 2026,
         *       "period": "month",
         *       "number": 2,
         *       "orders": 36,
         *       "income": "from_10m",
         *       "followers": 2400,
         *       "permanentJobs": 2,
         *       "seasonalJobs": 1,
         *       "sellsAbroad": false
         *     }
         */
        SellerReportRecord: {
            /**
             * @description Code of a hamlet: commune code, dot, number
             * @example 31027.07
             */
            hamletCode: string;
            /**
             * Format: date
             * @description First day on which it was there
             * @example 2026-03-17
             */
            since: string;
            /**
             * Format: uuid
             * @description Who reports
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            sellerId: string;
            /**
             * @description Of a week its year by ISO 8601
             * @example 2026
             */
            year: number;
            period: components["schemas"]["SellerReportPeriod"];
            /**
             * @description Which week of the year by ISO 8601, or which month
             * @example 2
             */
            number: number;
            orders: number;
            income: components["schemas"]["IncomeBand"];
            /** @description Who follows the pages on which is sold */
            followers: number;
            /**
             * @description Who works there all the time
             * @default 0
             */
            permanentJobs?: number;
            /**
             * @description Who works there for a season
             * @default 0
             */
            seasonalJobs?: number;
            /** @default false */
            sellsAbroad?: boolean;
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                period?: string;
                income?: string;
            };
        };
        SellerReportSearch: {
            text: string;
            /**
             * @description Code of an administrative unit
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            unit?: string;
            /**
             * @description Entries in a page
             * @default 50
             * @example 50
             */
            limit?: number;
            /** @description Where the page before ended (`next`) */
            cursor?: string;
        };
        /**
         * @description How a report of a seller stands: recorded → withdrawn; withdrawn → recorded
         * @enum {string}
         */
        SellerReportStatus: "recorded" | "withdrawn";
        SellerReportStatusCorrection: {
            status: components["schemas"]["SellerReportStatus"];
            /**
             * Format: date
             * @description First day of the wrong state, as it is recorded
             * @example 2026-03-17
             */
            from: string;
            /** @description The right first day; null: it never came to that */
            on: string | null;
            /**
             * @description Why it was wrong; kept in the history and shown to those who may see names
             * @example The day of the paper was taken for the day of the move
             */
            reason: string;
        };
        SellerSearch: {
            text: string;
            /**
             * @description Code of an administrative unit
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            unit?: string;
            /**
             * @description Entries in a page
             * @default 50
             * @example 50
             */
            limit?: number;
            /** @description Where the page before ended (`next`) */
            cursor?: string;
        };
        /**
         * @description How a seller stands: active → paused | closed; paused → active | closed
         * @enum {string}
         */
        SellerStatus: "active" | "paused" | "closed";
        SellerStatusCorrection: {
            status: components["schemas"]["SellerStatus"];
            /**
             * Format: date
             * @description First day of the wrong state, as it is recorded
             * @example 2026-03-17
             */
            from: string;
            /** @description The right first day; null: it never came to that */
            on: string | null;
            /**
             * @description Why it was wrong; kept in the history and shown to those who may see names
             * @example The day of the paper was taken for the day of the move
             */
            reason: string;
        };
        /** @enum {string} */
        SellerTrade: "farmer" | "fisher" | "weaver" | "trader" | "shop" | "workshop" | "other";
        ServiceStatus: {
            service: string;
            /**
             * Format: date-time
             * @description Instant with offset; answers are in UTC
             * @example 2026-03-17T11:40:00Z
             */
            startedAt: string;
            ready: boolean;
            checks: {
                name: string;
                ok: boolean;
                detail?: string;
            }[];
            /** @description Of the software */
            version: string;
            /**
             * Format: date-time
             * @description The server's clock
             * @example 2026-03-17T11:40:00Z
             */
            now: string;
            outbox: {
                depth: number;
                oldestAgeSeconds: number;
            };
            relay: {
                /** @description Whether this process sends; of several that share a database one does */
                leading: boolean;
                /** @description Why nothing could be sent last time */
                failing?: string;
            };
            consumers: {
                group: string;
                topic: string;
                partition: number;
                lag: number;
            }[];
            /** @description Why the consumer stands still, if it does */
            failing?: string;
            /** @description Records that the log gave up before this process had read them */
            lost: number;
            deadLetters: number;
        };
        ShownLabel: {
            code: components["schemas"]["LabelCode"];
            status: components["schemas"]["LabelStatus"];
            product: string;
            brand: string;
            /** @description Where the seller agreed that its name is shown */
            seller: string | null;
            /** @description OCOP stars, while the certificate is good */
            stars: number | null;
            /** @description The last day of the certificate */
            ocopUntil: string | null;
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            issuedOn: string;
            /** @description It was looked up from many networks in a day: it may be copied */
            manyPlaces: boolean;
        };
        /**
         * @description With what
         * @enum {string}
         */
        SupportKind: "account" | "photo" | "listing" | "promotion" | "livestream" | "enterprise_digitalisation";
        SupportRecord: {
            /**
             * Format: uuid
             * @description Id of a support record, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            supportRecordId: string;
            /**
             * @description Code of a hamlet: commune code, dot, number
             * @example 31027.07
             */
            hamletCode: string;
            /**
             * Format: date
             * @description First day on which it was there
             * @example 2026-03-17
             */
            since: string;
            /**
             * Format: uuid
             * @description Who was helped
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            sellerId: string;
            kind: components["schemas"]["SupportKind"];
            status: components["schemas"]["SupportRecordStatus"];
            /** @description Its states, each with its first day, the first one first */
            states: {
                status: components["schemas"]["SupportRecordStatus"];
                /**
                 * Format: date
                 * @description Calendar day in Asia/Ho_Chi_Minh
                 * @example 2026-03-17
                 */
                from: string;
            }[];
            version: number;
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                kind?: string;
            };
        };
        SupportRecordAdvance: {
            status: components["schemas"]["SupportRecordStatus"];
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            on: string;
        };
        /** @description A change with the support record as it was from then on */
        SupportRecordChange: {
            /** @enum {string} */
            kind: "recorded" | "corrected" | "advanced" | "status-corrected" | "split-undone";
            /**
             * Format: date-time
             * @description Instant with offset; answers are in UTC
             * @example 2026-03-17T11:40:00Z
             */
            at: string;
            /** @description Subject of the token that was used */
            by: string;
            /** @description Of a correction: what was corrected */
            fields?: string[];
            /** @description Why a state was wrong, or came to be; null for those who see names masked */
            reason?: string | null;
            state: components["schemas"]["SupportRecord"];
        };
        /** @description The fields that are wrong, as they should be; what is left out stays as it is, in objects too. The unit of a thing whose unit was split may be corrected to one that took over a part: it lies there since the split */
        SupportRecordCorrection: {
            /**
             * @description Code of a hamlet: commune code, dot, number
             * @example 31027.07
             */
            hamletCode?: string;
            /**
             * Format: date
             * @description First day on which it was there
             * @example 2026-03-17
             */
            since?: string;
            /**
             * Format: uuid
             * @description Who was helped
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            sellerId?: string;
            kind?: components["schemas"]["SupportKind"];
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                kind?: string;
            };
        };
        /**
         * @example {
         *       "hamletCode": "31027.07",
         *       "since": "2026-03-17",
         *       "sellerId": "01990f3e-7c1a-7000-8000-0000000000f1",
         *       "kind": "listing"
         *     }
         */
        SupportRecordRecord: {
            /**
             * @description Code of a hamlet: commune code, dot, number
             * @example 31027.07
             */
            hamletCode: string;
            /**
             * Format: date
             * @description First day on which it was there
             * @example 2026-03-17
             */
            since: string;
            /**
             * Format: uuid
             * @description Who was helped
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            sellerId: string;
            kind: components["schemas"]["SupportKind"];
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                kind?: string;
            };
        };
        SupportRecordSearch: {
            text: string;
            /**
             * @description Code of an administrative unit
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            unit?: string;
            /**
             * @description Entries in a page
             * @default 50
             * @example 50
             */
            limit?: number;
            /** @description Where the page before ended (`next`) */
            cursor?: string;
        };
        /**
         * @description How a support record stands: recorded → withdrawn; withdrawn → recorded
         * @enum {string}
         */
        SupportRecordStatus: "recorded" | "withdrawn";
        SupportRecordStatusCorrection: {
            status: components["schemas"]["SupportRecordStatus"];
            /**
             * Format: date
             * @description First day of the wrong state, as it is recorded
             * @example 2026-03-17
             */
            from: string;
            /** @description The right first day; null: it never came to that */
            on: string | null;
            /**
             * @description Why it was wrong; kept in the history and shown to those who may see names
             * @example The day of the paper was taken for the day of the move
             */
            reason: string;
        };
        /** @description That somebody was shown words of a thing which may name a person */
        TextRead: {
            /**
             * Format: date-time
             * @description Instant with offset; answers are in UTC
             * @example 2026-03-17T11:40:00Z
             */
            at: string;
            /** @description Subject of the token that was used */
            readBy: string;
            /** @example getMerchant */
            operation: string;
            /**
             * Format: uuid
             * @description Id of a thing of a register, or an account, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            thingId: string;
            /**
             * @description Where the thing lay when it was read
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            unitCode: string;
        };
        TopicCheck: {
            topic: string;
            /** @enum {string} */
            state: "as-declared" | "missing" | "differs";
            differences: {
                /** @description `partitions`, `replication`, or a setting of the topic */
                setting: string;
                declared: string;
                actual: string;
                /** @description Whether applying puts it right */
                appliable: boolean;
                /** @description What to do where applying does not help */
                advice?: string;
            }[];
        };
        Website: {
            /**
             * Format: uuid
             * @description Id of a website, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            websiteId: string;
            /**
             * @description Code of an administrative unit
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            unitCode: string;
            /**
             * Format: date
             * @description First day on which it was there
             * @example 2026-03-17
             */
            since: string;
            /**
             * @description Whose website it is
             * @example Hợp tác xã khóm Tân Phước
             */
            name: string;
            ownerKind: components["schemas"]["WebsiteOwnerKind"];
            /** @example https://khomtanphuoc.vn */
            address: string;
            standing: components["schemas"]["WebsiteStanding"];
            /**
             * @description When it was notified or registered; null: as long as it is there
             * @default null
             */
            standingSince: string | null;
            status: components["schemas"]["WebsiteStatus"];
            /** @description Its states, each with its first day, the first one first */
            states: {
                status: components["schemas"]["WebsiteStatus"];
                /**
                 * Format: date
                 * @description Calendar day in Asia/Ho_Chi_Minh
                 * @example 2026-03-17
                 */
                from: string;
            }[];
            version: number;
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                ownerKind?: string;
                standing?: string;
            };
            /**
             * @description Of what may name a person only initials are shown: this caller may not see names
             * @constant
             */
            masked?: true;
        };
        WebsiteAdvance: {
            status: components["schemas"]["WebsiteStatus"];
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            on: string;
        };
        /** @description A change with the website as it was from then on */
        WebsiteChange: {
            /** @enum {string} */
            kind: "recorded" | "corrected" | "advanced" | "status-corrected" | "split-undone";
            /**
             * Format: date-time
             * @description Instant with offset; answers are in UTC
             * @example 2026-03-17T11:40:00Z
             */
            at: string;
            /** @description Subject of the token that was used */
            by: string;
            /** @description Of a correction: what was corrected */
            fields?: string[];
            /** @description Why a state was wrong, or came to be; null for those who see names masked */
            reason?: string | null;
            state: components["schemas"]["Website"];
        };
        /** @description The fields that are wrong, as they should be; what is left out stays as it is, in objects too. The unit of a thing whose unit was split may be corrected to one that took over a part: it lies there since the split */
        WebsiteCorrection: {
            /**
             * @description Code of an administrative unit
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            unitCode?: string;
            /**
             * Format: date
             * @description First day on which it was there
             * @example 2026-03-17
             */
            since?: string;
            /**
             * @description Whose website it is
             * @example Hợp tác xã khóm Tân Phước
             */
            name?: string;
            ownerKind?: components["schemas"]["WebsiteOwnerKind"];
            /** @example https://khomtanphuoc.vn */
            address?: string;
            /** @enum {string} */
            standing?: "none" | "notified" | "registered";
            standingSince?: string | null;
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                ownerKind?: string;
                standing?: string;
            };
        };
        /**
         * @description Whose it is
         * @enum {string}
         */
        WebsiteOwnerKind: "enterprise" | "person" | "cooperative" | "office";
        /**
         * @example {
         *       "unitCode": "31027",
         *       "since": "2026-03-17",
         *       "name": "Hợp tác xã khóm Tân Phước",
         *       "ownerKind": "cooperative",
         *       "address": "https://khomtanphuoc.vn",
         *       "standing": "notified",
         *       "standingSince": "2026-03-17"
         *     }
         */
        WebsiteRecord: {
            /**
             * @description Code of an administrative unit
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            unitCode: string;
            /**
             * Format: date
             * @description First day on which it was there
             * @example 2026-03-17
             */
            since: string;
            /**
             * @description Whose website it is
             * @example Hợp tác xã khóm Tân Phước
             */
            name: string;
            ownerKind: components["schemas"]["WebsiteOwnerKind"];
            /** @example https://khomtanphuoc.vn */
            address: string;
            standing?: components["schemas"]["WebsiteStanding"];
            /**
             * @description When it was notified or registered; null: as long as it is there
             * @default null
             */
            standingSince?: string | null;
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                ownerKind?: string;
                standing?: string;
            };
        };
        WebsiteSearch: {
            text: string;
            /**
             * @description Code of an administrative unit
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            unit?: string;
            /**
             * @description Entries in a page
             * @default 50
             * @example 50
             */
            limit?: number;
            /** @description Where the page before ended (`next`) */
            cursor?: string;
        };
        /**
         * @description Whether the ministry was notified of it, or registered it
         * @default none
         * @enum {string}
         */
        WebsiteStanding: "none" | "notified" | "registered";
        /**
         * @description How a website stands: open → closed | withdrawn; closed → open; withdrawn → open
         * @enum {string}
         */
        WebsiteStatus: "open" | "closed" | "withdrawn";
        WebsiteStatusCorrection: {
            status: components["schemas"]["WebsiteStatus"];
            /**
             * Format: date
             * @description First day of the wrong state, as it is recorded
             * @example 2026-03-17
             */
            from: string;
            /** @description The right first day; null: it never came to that */
            on: string | null;
            /**
             * @description Why it was wrong; kept in the history and shown to those who may see names
             * @example The day of the paper was taken for the day of the move
             */
            reason: string;
        };
    };
    responses: {
        /** @description The body is not valid JSON; The cursor is not one of this list */
        Problem400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "bad-cursor" | "malformed-json";
                };
            };
        };
        /** @description A valid bearer token is needed */
        Problem401: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "unauthenticated";
                };
            };
        };
        /** @description Your role may not do this; The unit lies outside your units */
        Problem403: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "forbidden" | "outside-scope";
                };
            };
        };
        /** @description There is no such thing, or it lies outside your units */
        Problem404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "not-found";
                };
            };
        };
        /** @description This path does not have that method */
        Problem405: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "method-not-allowed";
                };
            };
        };
        /** @description It was changed meanwhile: read it again */
        Problem412: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "precondition-failed";
                };
            };
        };
        /** @description The body is too large */
        Problem413: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "body-too-large";
                };
            };
        };
        /** @description Send a type that the route takes */
        Problem415: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "unsupported-media-type";
                };
            };
        };
        /** @description Some fields cannot be taken as they are */
        Problem422: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "invalid-request";
                };
            };
        };
        /** @description Send If-Match with the version from ETag */
        Problem428: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "precondition-required";
                };
            };
        };
        /** @description Too many requests: wait as long as Retry-After says */
        Problem429: {
            headers: {
                /** @description Seconds to wait */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "too-many-requests";
                };
            };
        };
        /** @description Something went wrong here; it is logged under the correlation id */
        Problem500: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "internal-error";
                };
            };
        };
        /** @description A part that is needed does not answer: try later */
        Problem503: {
            headers: {
                /** @description Seconds to wait */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "try-later";
                };
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getSeller: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a seller, made by the client (UUID version 7) */
                sellerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Seller"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recordSeller: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a seller, made by the client (UUID version 7) */
                sellerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SellerRecord"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Seller"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `seller-differs` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "seller-differs";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `before-since`; `ends-before-it-begins`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "invalid-request" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    correctSeller: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a seller, made by the client (UUID version 7) */
                sellerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SellerCorrection"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Seller"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `before-last-change` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-last-change";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `before-since`; `ends-before-it-begins`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "invalid-request" | "unknown-unit";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recordSellerBatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    items: {
                        /**
                         * Format: uuid
                         * @description Id of a seller, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        sellerId: string;
                        /**
                         * @description Code of a hamlet: commune code, dot, number
                         * @example 31027.07
                         */
                        hamletCode: string;
                        /**
                         * Format: date
                         * @description First day on which it was there
                         * @example 2026-03-17
                         */
                        since: string;
                        /**
                         * @description As the neighbours call it
                         * @example Vườn khóm ông Tư
                         */
                        name: string;
                        kind: components["schemas"]["SellerKind"];
                        trade: components["schemas"]["SellerTrade"];
                        /**
                         * @description Sells abroad
                         * @default false
                         */
                        exports?: boolean;
                        /**
                         * @description The year in which it began
                         * @default null
                         */
                        startedIn?: number | null;
                        /**
                         * @description The home that sells, where it is one
                         * @default null
                         */
                        householdId?: string | null;
                        /**
                         * @description It agreed that buyers see its name on labels
                         * @default false
                         */
                        showsName?: boolean;
                        /**
                         * @description Where it sells, such as a market
                         * @default
                         */
                        place?: string;
                        /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
                        asWritten?: {
                            kind?: string;
                            trade?: string;
                        };
                    }[];
                    /** @description Answers what each command would be answered, and writes nothing; default: false */
                    dryRun?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        results: ({
                            /** @constant */
                            accepted: true;
                            value: components["schemas"]["Seller"];
                            version?: number;
                        } | {
                            /** @constant */
                            accepted: false;
                            problem: components["schemas"]["Problem"] & {
                                /** @enum {string} */
                                code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "internal-error" | "invalid-request" | "not-found" | "outside-scope" | "precondition-failed" | "seller-differs" | "too-many-requests" | "try-later" | "unknown-unit";
                            };
                        })[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    advanceSeller: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a seller, made by the client (UUID version 7) */
                sellerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SellerAdvance"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Seller"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `status-out-of-order`; `before-last-change` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-last-change" | "status-out-of-order";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `day-in-future`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "day-in-future" | "invalid-request";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    correctSellerStatus: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a seller, made by the client (UUID version 7) */
                sellerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SellerStatusCorrection"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Seller"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `status-out-of-order`; `first-state` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "first-state" | "status-out-of-order";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-state`; `states-cross`; `day-in-future`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "day-in-future" | "invalid-request" | "states-cross" | "unknown-state";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listSellerHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a seller, made by the client (UUID version 7) */
                sellerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SellerChange"][];
                    };
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listSellers: {
        parameters: {
            query?: {
                /** @description Code of an administrative unit */
                unit?: string;
                status?: components["schemas"]["SellerStatus"];
                /** @description Entries in a page */
                limit?: number;
                /** @description Where the page before ended (`next`) */
                cursor?: string;
                /** @description Say how many there are, up to 10000 */
                count?: "true";
                /** @description The field to sort by; with a minus the greatest first */
                sort?: "hamletCode" | "-hamletCode" | "since" | "-since" | "status" | "-status" | "kind" | "-kind" | "trade" | "-trade";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Seller"][];
                        next?: string;
                        found?: components["schemas"]["Found"];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `unknown-unit`; `too-many-to-sort`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "too-many-to-sort" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    searchSellers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SellerSearch"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Seller"][];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getPlatformTotal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of totals of a platform, made by the client (UUID version 7) */
                platformTotalId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlatformTotal"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recordPlatformTotal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of totals of a platform, made by the client (UUID version 7) */
                platformTotalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlatformTotalRecord"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlatformTotal"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `month-known`; `counted-at-another-level`; `platform-total-differs` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "counted-at-another-level" | "month-known" | "platform-total-differs";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `before-since`; `ends-before-it-begins`; `period-ahead`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "invalid-request" | "period-ahead" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    correctPlatformTotal: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of totals of a platform, made by the client (UUID version 7) */
                platformTotalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlatformTotalCorrection"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlatformTotal"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `month-known`; `counted-at-another-level`; `before-last-change` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-last-change" | "counted-at-another-level" | "month-known";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `before-since`; `ends-before-it-begins`; `period-ahead`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "invalid-request" | "period-ahead" | "unknown-unit";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recordPlatformTotalBatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    items: {
                        /**
                         * Format: uuid
                         * @description Id of totals of a platform, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        platformTotalId: string;
                        /**
                         * @description Code of an administrative unit
                         * @example 31027
                         * @example 91
                         * @example 31027.07
                         */
                        unitCode: string;
                        /**
                         * Format: date
                         * @description First day on which it was there
                         * @example 2026-03-17
                         */
                        since: string;
                        platform: components["schemas"]["Platform"];
                        /** @example 2026 */
                        year: number;
                        /** @example 2 */
                        month: number;
                        /**
                         * @description Accounts of buyers that were opened in the month
                         * @example 420
                         */
                        buyerAccounts: number;
                        /**
                         * @description Orders that were completed in the month
                         * @example 1310
                         */
                        completedOrders: number;
                        /**
                         * @description What those orders were worth, in whole đồng
                         * @example 185000000
                         */
                        orderValue: number;
                        /**
                         * @description Who says so
                         * @default
                         */
                        source?: string;
                        /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
                        asWritten?: {
                            platform?: string;
                        };
                    }[];
                    /** @description Answers what each command would be answered, and writes nothing; default: false */
                    dryRun?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        results: ({
                            /** @constant */
                            accepted: true;
                            value: components["schemas"]["PlatformTotal"];
                            version?: number;
                        } | {
                            /** @constant */
                            accepted: false;
                            problem: components["schemas"]["Problem"] & {
                                /** @enum {string} */
                                code: "before-since" | "closed-unit" | "counted-at-another-level" | "day-in-future" | "ends-before-it-begins" | "internal-error" | "invalid-request" | "month-known" | "not-found" | "outside-scope" | "period-ahead" | "platform-total-differs" | "precondition-failed" | "too-many-requests" | "try-later" | "unknown-unit";
                            };
                        })[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    advancePlatformTotal: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of totals of a platform, made by the client (UUID version 7) */
                platformTotalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlatformTotalAdvance"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlatformTotal"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `status-out-of-order`; `before-last-change`; `month-known`; `counted-at-another-level` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-last-change" | "counted-at-another-level" | "month-known" | "status-out-of-order";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `day-in-future`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "day-in-future" | "invalid-request";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    correctPlatformTotalStatus: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of totals of a platform, made by the client (UUID version 7) */
                platformTotalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlatformTotalStatusCorrection"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlatformTotal"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `status-out-of-order`; `first-state`; `month-known`; `counted-at-another-level` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "counted-at-another-level" | "first-state" | "month-known" | "status-out-of-order";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-state`; `states-cross`; `day-in-future`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "day-in-future" | "invalid-request" | "states-cross" | "unknown-state";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listPlatformTotalHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of totals of a platform, made by the client (UUID version 7) */
                platformTotalId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PlatformTotalChange"][];
                    };
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listPlatformTotals: {
        parameters: {
            query?: {
                /** @description Code of an administrative unit */
                unit?: string;
                status?: components["schemas"]["PlatformTotalStatus"];
                /** @description Entries in a page */
                limit?: number;
                /** @description Where the page before ended (`next`) */
                cursor?: string;
                /** @description Say how many there are, up to 10000 */
                count?: "true";
                /** @description The field to sort by; with a minus the greatest first */
                sort?: "unitCode" | "-unitCode" | "since" | "-since" | "status" | "-status" | "platform" | "-platform" | "year" | "-year" | "month" | "-month" | "buyerAccounts" | "-buyerAccounts" | "completedOrders" | "-completedOrders" | "orderValue" | "-orderValue";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PlatformTotal"][];
                        next?: string;
                        found?: components["schemas"]["Found"];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `unknown-unit`; `too-many-to-sort`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "too-many-to-sort" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    searchPlatformTotals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlatformTotalSearch"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PlatformTotal"][];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getEnterpriseCount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of counts of enterprises, made by the client (UUID version 7) */
                enterpriseCountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterpriseCount"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recordEnterpriseCount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of counts of enterprises, made by the client (UUID version 7) */
                enterpriseCountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterpriseCountRecord"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterpriseCount"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `year-counted`; `counted-at-another-level`; `enterprise-count-differs` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "counted-at-another-level" | "enterprise-count-differs" | "year-counted";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `before-since`; `ends-before-it-begins`; `period-ahead`; `more-than-all`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "invalid-request" | "more-than-all" | "period-ahead" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    correctEnterpriseCount: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of counts of enterprises, made by the client (UUID version 7) */
                enterpriseCountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterpriseCountCorrection"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterpriseCount"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `year-counted`; `counted-at-another-level`; `before-last-change` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-last-change" | "counted-at-another-level" | "year-counted";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `before-since`; `ends-before-it-begins`; `period-ahead`; `more-than-all`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "invalid-request" | "more-than-all" | "period-ahead" | "unknown-unit";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recordEnterpriseCountBatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    items: {
                        /**
                         * Format: uuid
                         * @description Id of counts of enterprises, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        enterpriseCountId: string;
                        /**
                         * @description Code of an administrative unit
                         * @example 31027
                         * @example 91
                         * @example 31027.07
                         */
                        unitCode: string;
                        /**
                         * Format: date
                         * @description First day on which it was there
                         * @example 2026-03-17
                         */
                        since: string;
                        /** @example 2026 */
                        year: number;
                        /**
                         * @description Enterprises that are active in the year
                         * @example 86
                         */
                        active: number;
                        /**
                         * @description Enterprises that were founded in the year
                         * @example 9
                         */
                        founded: number;
                        /**
                         * @description Of those, how many were helped to go digital
                         * @example 6
                         */
                        supported: number;
                        /**
                         * @description Where the numbers stand
                         * @default
                         */
                        source?: string;
                    }[];
                    /** @description Answers what each command would be answered, and writes nothing; default: false */
                    dryRun?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        results: ({
                            /** @constant */
                            accepted: true;
                            value: components["schemas"]["EnterpriseCount"];
                            version?: number;
                        } | {
                            /** @constant */
                            accepted: false;
                            problem: components["schemas"]["Problem"] & {
                                /** @enum {string} */
                                code: "before-since" | "closed-unit" | "counted-at-another-level" | "day-in-future" | "ends-before-it-begins" | "enterprise-count-differs" | "internal-error" | "invalid-request" | "more-than-all" | "not-found" | "outside-scope" | "period-ahead" | "precondition-failed" | "too-many-requests" | "try-later" | "unknown-unit" | "year-counted";
                            };
                        })[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    advanceEnterpriseCount: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of counts of enterprises, made by the client (UUID version 7) */
                enterpriseCountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterpriseCountAdvance"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterpriseCount"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `status-out-of-order`; `before-last-change`; `year-counted`; `counted-at-another-level` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-last-change" | "counted-at-another-level" | "status-out-of-order" | "year-counted";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `day-in-future`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "day-in-future" | "invalid-request";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    correctEnterpriseCountStatus: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of counts of enterprises, made by the client (UUID version 7) */
                enterpriseCountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterpriseCountStatusCorrection"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterpriseCount"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `status-out-of-order`; `first-state`; `year-counted`; `counted-at-another-level` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "counted-at-another-level" | "first-state" | "status-out-of-order" | "year-counted";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-state`; `states-cross`; `day-in-future`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "day-in-future" | "invalid-request" | "states-cross" | "unknown-state";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listEnterpriseCountHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of counts of enterprises, made by the client (UUID version 7) */
                enterpriseCountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["EnterpriseCountChange"][];
                    };
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listEnterpriseCounts: {
        parameters: {
            query?: {
                /** @description Code of an administrative unit */
                unit?: string;
                status?: components["schemas"]["EnterpriseCountStatus"];
                /** @description Entries in a page */
                limit?: number;
                /** @description Where the page before ended (`next`) */
                cursor?: string;
                /** @description Say how many there are, up to 10000 */
                count?: "true";
                /** @description The field to sort by; with a minus the greatest first */
                sort?: "unitCode" | "-unitCode" | "since" | "-since" | "status" | "-status" | "year" | "-year" | "active" | "-active" | "founded" | "-founded" | "supported" | "-supported";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["EnterpriseCount"][];
                        next?: string;
                        found?: components["schemas"]["Found"];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `unknown-unit`; `too-many-to-sort`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "too-many-to-sort" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    searchEnterpriseCounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterpriseCountSearch"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["EnterpriseCount"][];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getEnterpriseTool: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a tool of an enterprise or trader, made by the client (UUID version 7) */
                enterpriseToolId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterpriseTool"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recordEnterpriseTool: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a tool of an enterprise or trader, made by the client (UUID version 7) */
                enterpriseToolId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterpriseToolRecord"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterpriseTool"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `enterprise-known`; `enterprise-tool-differs` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "enterprise-known" | "enterprise-tool-differs";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `before-since`; `ends-before-it-begins`; `period-ahead`; `unknown-seller`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "invalid-request" | "period-ahead" | "unknown-seller" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    correctEnterpriseTool: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a tool of an enterprise or trader, made by the client (UUID version 7) */
                enterpriseToolId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterpriseToolCorrection"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterpriseTool"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `enterprise-known`; `before-last-change` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-last-change" | "enterprise-known";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `before-since`; `ends-before-it-begins`; `period-ahead`; `unknown-seller`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "invalid-request" | "period-ahead" | "unknown-seller" | "unknown-unit";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recordEnterpriseToolBatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    items: {
                        /**
                         * Format: uuid
                         * @description Id of a tool of an enterprise or trader, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        enterpriseToolId: string;
                        /**
                         * @description Code of an administrative unit
                         * @example 31027
                         * @example 91
                         * @example 31027.07
                         */
                        unitCode: string;
                        /**
                         * Format: date
                         * @description First day on which it was there
                         * @example 2026-03-17
                         */
                        since: string;
                        /**
                         * @description What it is called
                         * @example Công ty TNHH Khóm U Minh
                         */
                        name: string;
                        kind: components["schemas"]["EnterpriseKind"];
                        /**
                         * @description The seller that it is, where it is one
                         * @default null
                         */
                        sellerId?: string | null;
                        /** @example 2026 */
                        year: number;
                        /**
                         * @description For what it uses platforms; none: for nothing
                         * @default []
                         */
                        tools?: components["schemas"]["EnterpriseToolKind"][];
                        /**
                         * @description Since when it uses the first of them
                         * @default null
                         */
                        usedSince?: string | null;
                        /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
                        asWritten?: {
                            kind?: string;
                            tools?: string;
                        };
                    }[];
                    /** @description Answers what each command would be answered, and writes nothing; default: false */
                    dryRun?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        results: ({
                            /** @constant */
                            accepted: true;
                            value: components["schemas"]["EnterpriseTool"];
                            version?: number;
                        } | {
                            /** @constant */
                            accepted: false;
                            problem: components["schemas"]["Problem"] & {
                                /** @enum {string} */
                                code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "enterprise-known" | "enterprise-tool-differs" | "internal-error" | "invalid-request" | "not-found" | "outside-scope" | "period-ahead" | "precondition-failed" | "too-many-requests" | "try-later" | "unknown-seller" | "unknown-unit";
                            };
                        })[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    advanceEnterpriseTool: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a tool of an enterprise or trader, made by the client (UUID version 7) */
                enterpriseToolId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterpriseToolAdvance"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterpriseTool"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `status-out-of-order`; `before-last-change`; `enterprise-known` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-last-change" | "enterprise-known" | "status-out-of-order";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `day-in-future`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "day-in-future" | "invalid-request";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    correctEnterpriseToolStatus: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a tool of an enterprise or trader, made by the client (UUID version 7) */
                enterpriseToolId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterpriseToolStatusCorrection"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterpriseTool"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `status-out-of-order`; `first-state`; `enterprise-known` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "enterprise-known" | "first-state" | "status-out-of-order";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-state`; `states-cross`; `day-in-future`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "day-in-future" | "invalid-request" | "states-cross" | "unknown-state";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listEnterpriseToolHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a tool of an enterprise or trader, made by the client (UUID version 7) */
                enterpriseToolId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["EnterpriseToolChange"][];
                    };
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listEnterpriseTools: {
        parameters: {
            query?: {
                /** @description Code of an administrative unit */
                unit?: string;
                status?: components["schemas"]["EnterpriseToolStatus"];
                /** @description Entries in a page */
                limit?: number;
                /** @description Where the page before ended (`next`) */
                cursor?: string;
                /** @description Say how many there are, up to 10000 */
                count?: "true";
                /** @description The field to sort by; with a minus the greatest first */
                sort?: "unitCode" | "-unitCode" | "since" | "-since" | "status" | "-status" | "kind" | "-kind" | "year" | "-year";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["EnterpriseTool"][];
                        next?: string;
                        found?: components["schemas"]["Found"];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `unknown-unit`; `too-many-to-sort`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "too-many-to-sort" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    searchEnterpriseTools: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterpriseToolSearch"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["EnterpriseTool"][];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getWebsite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a website, made by the client (UUID version 7) */
                websiteId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Website"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recordWebsite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a website, made by the client (UUID version 7) */
                websiteId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebsiteRecord"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Website"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `address-known`; `website-differs` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "address-known" | "website-differs";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `before-since`; `ends-before-it-begins`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "invalid-request" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    correctWebsite: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a website, made by the client (UUID version 7) */
                websiteId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebsiteCorrection"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Website"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `address-known`; `before-last-change` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "address-known" | "before-last-change";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `before-since`; `ends-before-it-begins`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "invalid-request" | "unknown-unit";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recordWebsiteBatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    items: {
                        /**
                         * Format: uuid
                         * @description Id of a website, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        websiteId: string;
                        /**
                         * @description Code of an administrative unit
                         * @example 31027
                         * @example 91
                         * @example 31027.07
                         */
                        unitCode: string;
                        /**
                         * Format: date
                         * @description First day on which it was there
                         * @example 2026-03-17
                         */
                        since: string;
                        /**
                         * @description Whose website it is
                         * @example Hợp tác xã khóm Tân Phước
                         */
                        name: string;
                        ownerKind: components["schemas"]["WebsiteOwnerKind"];
                        /** @example https://khomtanphuoc.vn */
                        address: string;
                        standing?: components["schemas"]["WebsiteStanding"];
                        /**
                         * @description When it was notified or registered; null: as long as it is there
                         * @default null
                         */
                        standingSince?: string | null;
                        /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
                        asWritten?: {
                            ownerKind?: string;
                            standing?: string;
                        };
                    }[];
                    /** @description Answers what each command would be answered, and writes nothing; default: false */
                    dryRun?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        results: ({
                            /** @constant */
                            accepted: true;
                            value: components["schemas"]["Website"];
                            version?: number;
                        } | {
                            /** @constant */
                            accepted: false;
                            problem: components["schemas"]["Problem"] & {
                                /** @enum {string} */
                                code: "address-known" | "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "internal-error" | "invalid-request" | "not-found" | "outside-scope" | "precondition-failed" | "too-many-requests" | "try-later" | "unknown-unit" | "website-differs";
                            };
                        })[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    advanceWebsite: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a website, made by the client (UUID version 7) */
                websiteId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebsiteAdvance"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Website"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `status-out-of-order`; `before-last-change`; `address-known` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "address-known" | "before-last-change" | "status-out-of-order";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `day-in-future`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "day-in-future" | "invalid-request";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    correctWebsiteStatus: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a website, made by the client (UUID version 7) */
                websiteId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebsiteStatusCorrection"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Website"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `status-out-of-order`; `first-state`; `address-known` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "address-known" | "first-state" | "status-out-of-order";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-state`; `states-cross`; `day-in-future`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "day-in-future" | "invalid-request" | "states-cross" | "unknown-state";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listWebsiteHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a website, made by the client (UUID version 7) */
                websiteId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["WebsiteChange"][];
                    };
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listWebsites: {
        parameters: {
            query?: {
                /** @description Code of an administrative unit */
                unit?: string;
                status?: components["schemas"]["WebsiteStatus"];
                /** @description Entries in a page */
                limit?: number;
                /** @description Where the page before ended (`next`) */
                cursor?: string;
                /** @description Say how many there are, up to 10000 */
                count?: "true";
                /** @description The field to sort by; with a minus the greatest first */
                sort?: "unitCode" | "-unitCode" | "since" | "-since" | "status" | "-status" | "ownerKind" | "-ownerKind" | "standing" | "-standing";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Website"][];
                        next?: string;
                        found?: components["schemas"]["Found"];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `unknown-unit`; `too-many-to-sort`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "too-many-to-sort" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    searchWebsites: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebsiteSearch"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Website"][];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getSellerReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a seller's own report, made by the client (UUID version 7) */
                sellerReportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SellerReport"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recordSellerReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a seller's own report, made by the client (UUID version 7) */
                sellerReportId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SellerReportRecord"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SellerReport"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `report-known`; `seller-report-differs` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "report-known" | "seller-report-differs";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `before-since`; `ends-before-it-begins`; `no-such-period`; `period-ahead`; `unknown-seller`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "invalid-request" | "no-such-period" | "period-ahead" | "unknown-seller" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    correctSellerReport: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a seller's own report, made by the client (UUID version 7) */
                sellerReportId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SellerReportCorrection"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SellerReport"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `report-known`; `before-last-change` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-last-change" | "report-known";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `before-since`; `ends-before-it-begins`; `no-such-period`; `period-ahead`; `unknown-seller`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "invalid-request" | "no-such-period" | "period-ahead" | "unknown-seller" | "unknown-unit";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recordSellerReportBatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    items: {
                        /**
                         * Format: uuid
                         * @description Id of a seller's own report, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        sellerReportId: string;
                        /**
                         * @description Code of a hamlet: commune code, dot, number
                         * @example 31027.07
                         */
                        hamletCode: string;
                        /**
                         * Format: date
                         * @description First day on which it was there
                         * @example 2026-03-17
                         */
                        since: string;
                        /**
                         * Format: uuid
                         * @description Who reports
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        sellerId: string;
                        /**
                         * @description Of a week its year by ISO 8601
                         * @example 2026
                         */
                        year: number;
                        period: components["schemas"]["SellerReportPeriod"];
                        /**
                         * @description Which week of the year by ISO 8601, or which month
                         * @example 2
                         */
                        number: number;
                        orders: number;
                        income: components["schemas"]["IncomeBand"];
                        /** @description Who follows the pages on which is sold */
                        followers: number;
                        /**
                         * @description Who works there all the time
                         * @default 0
                         */
                        permanentJobs?: number;
                        /**
                         * @description Who works there for a season
                         * @default 0
                         */
                        seasonalJobs?: number;
                        /** @default false */
                        sellsAbroad?: boolean;
                        /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
                        asWritten?: {
                            period?: string;
                            income?: string;
                        };
                    }[];
                    /** @description Answers what each command would be answered, and writes nothing; default: false */
                    dryRun?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        results: ({
                            /** @constant */
                            accepted: true;
                            value: components["schemas"]["SellerReport"];
                            version?: number;
                        } | {
                            /** @constant */
                            accepted: false;
                            problem: components["schemas"]["Problem"] & {
                                /** @enum {string} */
                                code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "internal-error" | "invalid-request" | "no-such-period" | "not-found" | "outside-scope" | "period-ahead" | "precondition-failed" | "report-known" | "seller-report-differs" | "too-many-requests" | "try-later" | "unknown-seller" | "unknown-unit";
                            };
                        })[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    advanceSellerReport: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a seller's own report, made by the client (UUID version 7) */
                sellerReportId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SellerReportAdvance"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SellerReport"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `status-out-of-order`; `before-last-change`; `report-known` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-last-change" | "report-known" | "status-out-of-order";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `day-in-future`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "day-in-future" | "invalid-request";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    correctSellerReportStatus: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a seller's own report, made by the client (UUID version 7) */
                sellerReportId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SellerReportStatusCorrection"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SellerReport"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `status-out-of-order`; `first-state`; `report-known` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "first-state" | "report-known" | "status-out-of-order";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-state`; `states-cross`; `day-in-future`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "day-in-future" | "invalid-request" | "states-cross" | "unknown-state";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listSellerReportHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a seller's own report, made by the client (UUID version 7) */
                sellerReportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SellerReportChange"][];
                    };
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listSellerReports: {
        parameters: {
            query?: {
                /** @description Code of an administrative unit */
                unit?: string;
                status?: components["schemas"]["SellerReportStatus"];
                /** @description Entries in a page */
                limit?: number;
                /** @description Where the page before ended (`next`) */
                cursor?: string;
                /** @description Say how many there are, up to 10000 */
                count?: "true";
                /** @description The field to sort by; with a minus the greatest first */
                sort?: "hamletCode" | "-hamletCode" | "since" | "-since" | "status" | "-status" | "year" | "-year" | "period" | "-period" | "number" | "-number" | "orders" | "-orders" | "income" | "-income" | "followers" | "-followers" | "permanentJobs" | "-permanentJobs" | "seasonalJobs" | "-seasonalJobs";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SellerReport"][];
                        next?: string;
                        found?: components["schemas"]["Found"];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `unknown-unit`; `too-many-to-sort`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "too-many-to-sort" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    searchSellerReports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SellerReportSearch"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SellerReport"][];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getLivestream: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a livestream, made by the client (UUID version 7) */
                livestreamId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Livestream"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recordLivestream: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a livestream, made by the client (UUID version 7) */
                livestreamId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LivestreamRecord"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Livestream"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `livestream-differs` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "livestream-differs";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `before-since`; `ends-before-it-begins`; `unknown-seller`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "invalid-request" | "unknown-seller" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    correctLivestream: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a livestream, made by the client (UUID version 7) */
                livestreamId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LivestreamCorrection"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Livestream"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `before-last-change` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-last-change";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `before-since`; `ends-before-it-begins`; `unknown-seller`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "invalid-request" | "unknown-seller" | "unknown-unit";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recordLivestreamBatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    items: {
                        /**
                         * Format: uuid
                         * @description Id of a livestream, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        livestreamId: string;
                        /**
                         * @description Code of an administrative unit
                         * @example 31027
                         * @example 91
                         * @example 31027.07
                         */
                        unitCode: string;
                        /**
                         * Format: date
                         * @description First day on which it was there
                         * @example 2026-03-17
                         */
                        since: string;
                        /**
                         * @description Where it was shown
                         * @example Khóm Tân Phước
                         */
                        page: string;
                        platform: components["schemas"]["Platform"];
                        /**
                         * @description Who sold, where it is a seller on record
                         * @default null
                         */
                        sellerId?: string | null;
                        /** @description Who follows the page */
                        followers: number;
                        /**
                         * @description What was sold, in whole đồng
                         * @example 12500000
                         */
                        sales: number;
                        /**
                         * @description The platform has verified who the host is
                         * @default false
                         */
                        identityVerified?: boolean;
                        /**
                         * @description The page is registered or notified
                         * @default false
                         */
                        pageRegistered?: boolean;
                        /**
                         * @description The goods have invoices or papers of their origin
                         * @default false
                         */
                        goodsInvoiced?: boolean;
                        /**
                         * @description Prices were shown
                         * @default false
                         */
                        pricesShown?: boolean;
                        /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
                        asWritten?: {
                            platform?: string;
                        };
                    }[];
                    /** @description Answers what each command would be answered, and writes nothing; default: false */
                    dryRun?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        results: ({
                            /** @constant */
                            accepted: true;
                            value: components["schemas"]["Livestream"];
                            version?: number;
                        } | {
                            /** @constant */
                            accepted: false;
                            problem: components["schemas"]["Problem"] & {
                                /** @enum {string} */
                                code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "internal-error" | "invalid-request" | "livestream-differs" | "not-found" | "outside-scope" | "precondition-failed" | "too-many-requests" | "try-later" | "unknown-seller" | "unknown-unit";
                            };
                        })[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    advanceLivestream: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a livestream, made by the client (UUID version 7) */
                livestreamId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LivestreamAdvance"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Livestream"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `status-out-of-order`; `before-last-change` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-last-change" | "status-out-of-order";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `day-in-future`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "day-in-future" | "invalid-request";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    correctLivestreamStatus: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a livestream, made by the client (UUID version 7) */
                livestreamId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LivestreamStatusCorrection"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Livestream"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `status-out-of-order`; `first-state` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "first-state" | "status-out-of-order";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-state`; `states-cross`; `day-in-future`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "day-in-future" | "invalid-request" | "states-cross" | "unknown-state";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listLivestreamHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a livestream, made by the client (UUID version 7) */
                livestreamId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["LivestreamChange"][];
                    };
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listLivestreams: {
        parameters: {
            query?: {
                /** @description Code of an administrative unit */
                unit?: string;
                status?: components["schemas"]["LivestreamStatus"];
                /** @description Entries in a page */
                limit?: number;
                /** @description Where the page before ended (`next`) */
                cursor?: string;
                /** @description Say how many there are, up to 10000 */
                count?: "true";
                /** @description The field to sort by; with a minus the greatest first */
                sort?: "unitCode" | "-unitCode" | "since" | "-since" | "status" | "-status" | "platform" | "-platform" | "followers" | "-followers" | "sales" | "-sales";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Livestream"][];
                        next?: string;
                        found?: components["schemas"]["Found"];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `unknown-unit`; `too-many-to-sort`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "too-many-to-sort" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    searchLivestreams: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LivestreamSearch"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Livestream"][];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getMarketProgramme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a programme of the market, made by the client (UUID version 7) */
                marketProgrammeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarketProgramme"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recordMarketProgramme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a programme of the market, made by the client (UUID version 7) */
                marketProgrammeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarketProgrammeRecord"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarketProgramme"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `market-programme-differs` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "market-programme-differs";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `before-since`; `ends-before-it-begins`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "invalid-request" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    correctMarketProgramme: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a programme of the market, made by the client (UUID version 7) */
                marketProgrammeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarketProgrammeCorrection"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarketProgramme"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `before-last-change` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-last-change";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `before-since`; `ends-before-it-begins`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "invalid-request" | "unknown-unit";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recordMarketProgrammeBatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    items: {
                        /**
                         * Format: uuid
                         * @description Id of a programme of the market, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        marketProgrammeId: string;
                        /**
                         * @description Code of an administrative unit
                         * @example 31027
                         * @example 91
                         * @example 31027.07
                         */
                        unitCode: string;
                        /**
                         * Format: date
                         * @description First day on which it was there
                         * @example 2026-03-17
                         */
                        since: string;
                        /** @example Chợ số U Minh Thượng */
                        name: string;
                        kind: components["schemas"]["MarketProgrammeKind"];
                        /**
                         * @description Where it is, or which way it goes
                         * @default
                         * @example Chợ xã
                         */
                        place?: string;
                        /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
                        asWritten?: {
                            kind?: string;
                        };
                    }[];
                    /** @description Answers what each command would be answered, and writes nothing; default: false */
                    dryRun?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        results: ({
                            /** @constant */
                            accepted: true;
                            value: components["schemas"]["MarketProgramme"];
                            version?: number;
                        } | {
                            /** @constant */
                            accepted: false;
                            problem: components["schemas"]["Problem"] & {
                                /** @enum {string} */
                                code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "internal-error" | "invalid-request" | "market-programme-differs" | "not-found" | "outside-scope" | "precondition-failed" | "too-many-requests" | "try-later" | "unknown-unit";
                            };
                        })[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    advanceMarketProgramme: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a programme of the market, made by the client (UUID version 7) */
                marketProgrammeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarketProgrammeAdvance"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarketProgramme"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `status-out-of-order`; `before-last-change` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-last-change" | "status-out-of-order";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `day-in-future`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "day-in-future" | "invalid-request";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    correctMarketProgrammeStatus: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a programme of the market, made by the client (UUID version 7) */
                marketProgrammeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarketProgrammeStatusCorrection"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarketProgramme"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `status-out-of-order`; `first-state` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "first-state" | "status-out-of-order";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-state`; `states-cross`; `day-in-future`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "day-in-future" | "invalid-request" | "states-cross" | "unknown-state";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listMarketProgrammeHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a programme of the market, made by the client (UUID version 7) */
                marketProgrammeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["MarketProgrammeChange"][];
                    };
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listMarketProgrammes: {
        parameters: {
            query?: {
                /** @description Code of an administrative unit */
                unit?: string;
                status?: components["schemas"]["MarketProgrammeStatus"];
                /** @description Entries in a page */
                limit?: number;
                /** @description Where the page before ended (`next`) */
                cursor?: string;
                /** @description Say how many there are, up to 10000 */
                count?: "true";
                /** @description The field to sort by; with a minus the greatest first */
                sort?: "unitCode" | "-unitCode" | "since" | "-since" | "status" | "-status" | "kind" | "-kind";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["MarketProgramme"][];
                        next?: string;
                        found?: components["schemas"]["Found"];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `unknown-unit`; `too-many-to-sort`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "too-many-to-sort" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    searchMarketProgrammes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarketProgrammeSearch"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["MarketProgramme"][];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getMarketNotice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a market notice, made by the client (UUID version 7) */
                marketNoticeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarketNotice"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recordMarketNotice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a market notice, made by the client (UUID version 7) */
                marketNoticeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarketNoticeRecord"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarketNotice"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `market-notice-differs` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "market-notice-differs";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `before-since`; `ends-before-it-begins`; `price-range-reversed`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "invalid-request" | "price-range-reversed" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    correctMarketNotice: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a market notice, made by the client (UUID version 7) */
                marketNoticeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarketNoticeCorrection"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarketNotice"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `before-last-change` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-last-change";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `before-since`; `ends-before-it-begins`; `price-range-reversed`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "invalid-request" | "price-range-reversed" | "unknown-unit";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recordMarketNoticeBatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    items: {
                        /**
                         * Format: uuid
                         * @description Id of a market notice, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        marketNoticeId: string;
                        /**
                         * @description Code of an administrative unit
                         * @example 31027
                         * @example 91
                         * @example 31027.07
                         */
                        unitCode: string;
                        /**
                         * Format: date
                         * @description First day on which it was there
                         * @example 2026-03-17
                         */
                        since: string;
                        /** @example Khóm */
                        product: string;
                        /**
                         * @description For how much of it the prices are
                         * @example kg
                         */
                        per: string;
                        /** @default null */
                        priceFrom?: number | null;
                        /** @default null */
                        priceTo?: number | null;
                        /**
                         * @description Who needs how much
                         * @default
                         * @example Vựa cần 5 tấn mỗi tuần
                         */
                        demand?: string;
                        /**
                         * @description With whom somebody looks for work
                         * @default
                         * @example Tìm hộ trồng liên kết
                         */
                        partner?: string;
                        /** @example Ban quản lý chợ */
                        source: string;
                        /**
                         * @description The last day on which it holds
                         * @default null
                         */
                        validUntil?: string | null;
                    }[];
                    /** @description Answers what each command would be answered, and writes nothing; default: false */
                    dryRun?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        results: ({
                            /** @constant */
                            accepted: true;
                            value: components["schemas"]["MarketNotice"];
                            version?: number;
                        } | {
                            /** @constant */
                            accepted: false;
                            problem: components["schemas"]["Problem"] & {
                                /** @enum {string} */
                                code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "internal-error" | "invalid-request" | "market-notice-differs" | "not-found" | "outside-scope" | "precondition-failed" | "price-range-reversed" | "too-many-requests" | "try-later" | "unknown-unit";
                            };
                        })[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    advanceMarketNotice: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a market notice, made by the client (UUID version 7) */
                marketNoticeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarketNoticeAdvance"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarketNotice"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `status-out-of-order`; `before-last-change` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-last-change" | "status-out-of-order";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `day-in-future`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "day-in-future" | "invalid-request";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    correctMarketNoticeStatus: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a market notice, made by the client (UUID version 7) */
                marketNoticeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarketNoticeStatusCorrection"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarketNotice"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `status-out-of-order`; `first-state` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "first-state" | "status-out-of-order";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-state`; `states-cross`; `day-in-future`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "day-in-future" | "invalid-request" | "states-cross" | "unknown-state";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listMarketNoticeHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a market notice, made by the client (UUID version 7) */
                marketNoticeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["MarketNoticeChange"][];
                    };
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listMarketNotices: {
        parameters: {
            query?: {
                /** @description Code of an administrative unit */
                unit?: string;
                status?: components["schemas"]["MarketNoticeStatus"];
                /** @description Entries in a page */
                limit?: number;
                /** @description Where the page before ended (`next`) */
                cursor?: string;
                /** @description Say how many there are, up to 10000 */
                count?: "true";
                /** @description The field to sort by; with a minus the greatest first */
                sort?: "unitCode" | "-unitCode" | "since" | "-since" | "status" | "-status";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["MarketNotice"][];
                        next?: string;
                        found?: components["schemas"]["Found"];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `unknown-unit`; `too-many-to-sort`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "too-many-to-sort" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    searchMarketNotices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarketNoticeSearch"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["MarketNotice"][];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a product, made by the client (UUID version 7) */
                productId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recordProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a product, made by the client (UUID version 7) */
                productId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductRecord"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `product-differs` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "product-differs";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `before-since`; `ends-before-it-begins`; `unknown-seller`; `ocop-ends-early`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "invalid-request" | "ocop-ends-early" | "unknown-seller" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    correctProduct: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a product, made by the client (UUID version 7) */
                productId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductCorrection"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `before-last-change` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-last-change";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `before-since`; `ends-before-it-begins`; `unknown-seller`; `ocop-ends-early`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "invalid-request" | "ocop-ends-early" | "unknown-seller" | "unknown-unit";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recordProductBatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    items: {
                        /**
                         * Format: uuid
                         * @description Id of a product, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        productId: string;
                        /**
                         * @description Code of a hamlet: commune code, dot, number
                         * @example 31027.07
                         */
                        hamletCode: string;
                        /**
                         * Format: date
                         * @description First day on which it was there
                         * @example 2026-03-17
                         */
                        since: string;
                        /**
                         * Format: uuid
                         * @description Whose product it is
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        sellerId: string;
                        /** @example Khóm sấy dẻo */
                        name: string;
                        /** @default  */
                        brand?: string;
                        /**
                         * @description A product of the farm
                         * @default false
                         */
                        ofFarm?: boolean;
                        /**
                         * @description The OCOP certificate; null: it has none
                         * @default null
                         */
                        ocop?: {
                            /**
                             * @description Points, of 100
                             * @example 82.5
                             */
                            score: number;
                            /**
                             * @description The decision that grants the stars
                             * @example 1234/QĐ-UBND
                             */
                            decision: string;
                            /**
                             * Format: date
                             * @description Calendar day in Asia/Ho_Chi_Minh
                             * @example 2026-03-17
                             */
                            decidedOn: string;
                            /**
                             * @description Its last day; null: 36 months after the decision
                             * @default null
                             */
                            validTo?: string | null;
                        } | null;
                    }[];
                    /** @description Answers what each command would be answered, and writes nothing; default: false */
                    dryRun?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        results: ({
                            /** @constant */
                            accepted: true;
                            value: components["schemas"]["Product"];
                            version?: number;
                        } | {
                            /** @constant */
                            accepted: false;
                            problem: components["schemas"]["Problem"] & {
                                /** @enum {string} */
                                code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "internal-error" | "invalid-request" | "not-found" | "ocop-ends-early" | "outside-scope" | "precondition-failed" | "product-differs" | "too-many-requests" | "try-later" | "unknown-seller" | "unknown-unit";
                            };
                        })[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    advanceProduct: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a product, made by the client (UUID version 7) */
                productId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductAdvance"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `status-out-of-order`; `before-last-change` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-last-change" | "status-out-of-order";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `day-in-future`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "day-in-future" | "invalid-request";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    correctProductStatus: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a product, made by the client (UUID version 7) */
                productId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductStatusCorrection"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `status-out-of-order`; `first-state` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "first-state" | "status-out-of-order";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-state`; `states-cross`; `day-in-future`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "day-in-future" | "invalid-request" | "states-cross" | "unknown-state";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listProductHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a product, made by the client (UUID version 7) */
                productId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ProductChange"][];
                    };
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listProducts: {
        parameters: {
            query?: {
                /** @description Code of an administrative unit */
                unit?: string;
                status?: components["schemas"]["ProductStatus"];
                /** @description Entries in a page */
                limit?: number;
                /** @description Where the page before ended (`next`) */
                cursor?: string;
                /** @description Say how many there are, up to 10000 */
                count?: "true";
                /** @description The field to sort by; with a minus the greatest first */
                sort?: "hamletCode" | "-hamletCode" | "since" | "-since" | "status" | "-status";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Product"][];
                        next?: string;
                        found?: components["schemas"]["Found"];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `unknown-unit`; `too-many-to-sort`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "too-many-to-sort" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    searchProducts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductSearch"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Product"][];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getListing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a listing, made by the client (UUID version 7) */
                listingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Listing"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recordListing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a listing, made by the client (UUID version 7) */
                listingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListingRecord"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Listing"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `listing-known`; `listing-differs` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "listing-differs" | "listing-known";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `before-since`; `ends-before-it-begins`; `unknown-product`; `ocop-expired`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "invalid-request" | "ocop-expired" | "unknown-product" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    correctListing: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a listing, made by the client (UUID version 7) */
                listingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListingCorrection"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Listing"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `listing-known`; `before-last-change` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-last-change" | "listing-known";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `before-since`; `ends-before-it-begins`; `unknown-product`; `ocop-expired`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "invalid-request" | "ocop-expired" | "unknown-product" | "unknown-unit";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recordListingBatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    items: {
                        /**
                         * Format: uuid
                         * @description Id of a listing, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        listingId: string;
                        /**
                         * @description Code of a hamlet: commune code, dot, number
                         * @example 31027.07
                         */
                        hamletCode: string;
                        /**
                         * Format: date
                         * @description First day on which it was there
                         * @example 2026-03-17
                         */
                        since: string;
                        /**
                         * Format: uuid
                         * @description What is offered
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        productId: string;
                        platform: components["schemas"]["Platform"];
                        /**
                         * @description It is offered with its OCOP stars, which must be valid on its first day
                         * @default false
                         */
                        asOcop?: boolean;
                        /**
                         * @description How the page calls it, where that is another name
                         * @default
                         */
                        title?: string;
                        /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
                        asWritten?: {
                            platform?: string;
                        };
                    }[];
                    /** @description Answers what each command would be answered, and writes nothing; default: false */
                    dryRun?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        results: ({
                            /** @constant */
                            accepted: true;
                            value: components["schemas"]["Listing"];
                            version?: number;
                        } | {
                            /** @constant */
                            accepted: false;
                            problem: components["schemas"]["Problem"] & {
                                /** @enum {string} */
                                code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "internal-error" | "invalid-request" | "listing-differs" | "listing-known" | "not-found" | "ocop-expired" | "outside-scope" | "precondition-failed" | "too-many-requests" | "try-later" | "unknown-product" | "unknown-unit";
                            };
                        })[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    advanceListing: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a listing, made by the client (UUID version 7) */
                listingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListingAdvance"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Listing"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `status-out-of-order`; `before-last-change` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-last-change" | "status-out-of-order";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `day-in-future`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "day-in-future" | "invalid-request";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    correctListingStatus: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a listing, made by the client (UUID version 7) */
                listingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListingStatusCorrection"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Listing"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `status-out-of-order`; `first-state` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "first-state" | "status-out-of-order";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-state`; `states-cross`; `day-in-future`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "day-in-future" | "invalid-request" | "states-cross" | "unknown-state";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listListingHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a listing, made by the client (UUID version 7) */
                listingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ListingChange"][];
                    };
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listListings: {
        parameters: {
            query?: {
                /** @description Code of an administrative unit */
                unit?: string;
                status?: components["schemas"]["ListingStatus"];
                /** @description Entries in a page */
                limit?: number;
                /** @description Where the page before ended (`next`) */
                cursor?: string;
                /** @description Say how many there are, up to 10000 */
                count?: "true";
                /** @description The field to sort by; with a minus the greatest first */
                sort?: "hamletCode" | "-hamletCode" | "since" | "-since" | "status" | "-status" | "platform" | "-platform";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Listing"][];
                        next?: string;
                        found?: components["schemas"]["Found"];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `unknown-unit`; `too-many-to-sort`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "too-many-to-sort" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    searchListings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListingSearch"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Listing"][];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getSupportRecord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a support record, made by the client (UUID version 7) */
                supportRecordId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupportRecord"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recordSupportRecord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a support record, made by the client (UUID version 7) */
                supportRecordId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupportRecordRecord"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupportRecord"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `support-record-differs` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "support-record-differs";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `before-since`; `ends-before-it-begins`; `unknown-seller`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "invalid-request" | "unknown-seller" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    correctSupportRecord: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a support record, made by the client (UUID version 7) */
                supportRecordId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupportRecordCorrection"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupportRecord"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `before-last-change` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-last-change";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `before-since`; `ends-before-it-begins`; `unknown-seller`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "invalid-request" | "unknown-seller" | "unknown-unit";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recordSupportRecordBatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    items: {
                        /**
                         * Format: uuid
                         * @description Id of a support record, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        supportRecordId: string;
                        /**
                         * @description Code of a hamlet: commune code, dot, number
                         * @example 31027.07
                         */
                        hamletCode: string;
                        /**
                         * Format: date
                         * @description First day on which it was there
                         * @example 2026-03-17
                         */
                        since: string;
                        /**
                         * Format: uuid
                         * @description Who was helped
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        sellerId: string;
                        kind: components["schemas"]["SupportKind"];
                        /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
                        asWritten?: {
                            kind?: string;
                        };
                    }[];
                    /** @description Answers what each command would be answered, and writes nothing; default: false */
                    dryRun?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        results: ({
                            /** @constant */
                            accepted: true;
                            value: components["schemas"]["SupportRecord"];
                            version?: number;
                        } | {
                            /** @constant */
                            accepted: false;
                            problem: components["schemas"]["Problem"] & {
                                /** @enum {string} */
                                code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "internal-error" | "invalid-request" | "not-found" | "outside-scope" | "precondition-failed" | "support-record-differs" | "too-many-requests" | "try-later" | "unknown-seller" | "unknown-unit";
                            };
                        })[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    advanceSupportRecord: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a support record, made by the client (UUID version 7) */
                supportRecordId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupportRecordAdvance"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupportRecord"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `status-out-of-order`; `before-last-change` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-last-change" | "status-out-of-order";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `day-in-future`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "day-in-future" | "invalid-request";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    correctSupportRecordStatus: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a support record, made by the client (UUID version 7) */
                supportRecordId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupportRecordStatusCorrection"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupportRecord"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `status-out-of-order`; `first-state` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "first-state" | "status-out-of-order";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-state`; `states-cross`; `day-in-future`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "day-in-future" | "invalid-request" | "states-cross" | "unknown-state";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listSupportRecordHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a support record, made by the client (UUID version 7) */
                supportRecordId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SupportRecordChange"][];
                    };
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listSupportRecords: {
        parameters: {
            query?: {
                /** @description Code of an administrative unit */
                unit?: string;
                status?: components["schemas"]["SupportRecordStatus"];
                /** @description Entries in a page */
                limit?: number;
                /** @description Where the page before ended (`next`) */
                cursor?: string;
                /** @description Say how many there are, up to 10000 */
                count?: "true";
                /** @description The field to sort by; with a minus the greatest first */
                sort?: "hamletCode" | "-hamletCode" | "since" | "-since" | "status" | "-status" | "kind" | "-kind";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SupportRecord"][];
                        next?: string;
                        found?: components["schemas"]["Found"];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `unknown-unit`; `too-many-to-sort`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "too-many-to-sort" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    searchSupportRecords: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupportRecordSearch"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SupportRecord"][];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listTextReads: {
        parameters: {
            query: {
                /** @description Code of an administrative unit */
                unit: string;
                /** @description Id of a thing of a register, or an account, made by the client (UUID version 7) */
                thingId?: string;
                /** @description Entries in a page */
                limit?: number;
                /** @description Where the page before ended (`next`) */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["TextRead"][];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `unknown-unit`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getLabelIssue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of an issue of labels, made by the client (UUID version 7) */
                labelIssueId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LabelIssue"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    issueLabels: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of an issue of labels, made by the client (UUID version 7) */
                labelIssueId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LabelIssuing"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Version, to be sent as `If-Match` with a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LabelIssue"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `label-issue-differs` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "label-issue-differs";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-product`; `ocop-expired`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "ocop-expired" | "unknown-product";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listLabelIssues: {
        parameters: {
            query?: {
                /** @description Entries in a page */
                limit?: number;
                /** @description Where the page before ended (`next`) */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Id of a product, made by the client (UUID version 7) */
                productId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["LabelIssue"][];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listLabels: {
        parameters: {
            query?: {
                /** @description Entries in a page */
                limit?: number;
                /** @description Where the page before ended (`next`) */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Id of an issue of labels, made by the client (UUID version 7) */
                labelIssueId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["IssuedLabel"][];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    printLabels: {
        parameters: {
            query: {
                /** @description Where buyers reach this service */
                address: string;
            };
            header?: never;
            path: {
                /** @description Id of an issue of labels, made by the client (UUID version 7) */
                labelIssueId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, streamed; one that breaks off is not whole */
            200: {
                headers: {
                    /** @description Under which name to keep it */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html; charset=utf-8": string;
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    revokeLabels: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of an issue of labels, made by the client (UUID version 7) */
                labelIssueId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LabelRevocation"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LabelIssue"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-label`; `no-label-named`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "no-label-named" | "unknown-label";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getLabel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: components["schemas"]["LabelCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Of the content; sent as `If-None-Match` by whoever has it */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShownLabel"];
                };
            };
            /** @description The content is the one that `If-None-Match` names */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    showLabel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: components["schemas"]["LabelCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, streamed; one that breaks off is not whole */
            200: {
                headers: {
                    /** @description Under which name to keep it */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html; charset=utf-8": string;
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listExports: {
        parameters: {
            query: {
                /** @description Code of an administrative unit */
                unit: string;
                exportedBy?: string;
                /** @description Begun on this day or later */
                from?: string;
                /** @description Begun on this day or earlier */
                until?: string;
                /** @description Entries in a page */
                limit?: number;
                /** @description Where the page before ended (`next`) */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ExportLine"][];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `unknown-unit`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceStatus"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listDeadLetters: {
        parameters: {
            query?: {
                /** @description Entries in a page */
                limit?: number;
                /** @description Where the page before ended (`next`) */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DeadLetter"][];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getDeadLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a dead letter, made by the client (UUID version 7) */
                deadLetterId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadLetterDetail"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    dropDeadLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a dead letter, made by the client (UUID version 7) */
                deadLetterId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        applied: number;
                    };
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `still-failing` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "still-failing";
                    };
                };
            };
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    retryDeadLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a dead letter, made by the client (UUID version 7) */
                deadLetterId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        applied: number;
                    };
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `still-failing` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "still-failing";
                    };
                };
            };
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    checkTopics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        topics: components["schemas"]["TopicCheck"][];
                    };
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    applyTopics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Topics that were made or changed */
                        changed: string[];
                        /** @description As they are now */
                        topics: components["schemas"]["TopicCheck"][];
                    };
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    republish: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    topic: string;
                    /** @description From the answer before; without it from the beginning */
                    cursor?: string;
                    /** @default 500 */
                    limit?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Events that the outbox took; the relay sends them */
                        appended: number;
                        /** @description For the next page; null after the last */
                        cursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `unknown-topic`; There is no such thing, or it lies outside your units */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "not-found" | "unknown-topic";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    replay: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Only these; without it all that it follows */
                    topics?: string[];
                    /** @description Offset to read from, in every partition; 0 without it */
                    from?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        topics: string[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `unknown-topic`; There is no such thing, or it lies outside your units */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "not-found" | "unknown-topic";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
}
