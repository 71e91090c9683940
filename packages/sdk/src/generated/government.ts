// Generated from packages/contracts/openapi by `pnpm generate`; do not edit.
export interface paths {
    "/government/v1/organisations/{organisationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One organisation */
        get: operations["getOrganisation"];
        /** Record a organisation */
        put: operations["recordOrganisation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct what was recorded of a organisation */
        patch: operations["correctOrganisation"];
        trace?: never;
    };
    "/government/v1/organisations/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a organisation, up to 1000 at once */
        post: operations["recordOrganisationBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/organisations/{organisationId}/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say how a organisation stands from a day on */
        post: operations["advanceOrganisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/organisations/{organisationId}/correct-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put right from when a organisation stood in a state, or that it never did */
        post: operations["correctOrganisationStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/organisations/{organisationId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was recorded of a organisation and how it was changed: latest first, the 200 latest where there is more */
        get: operations["listOrganisationHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is recorded in a unit, or in all of your units and those above them, by place and id */
        get: operations["listOrganisations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/organisations/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find by words, with or without marks */
        post: operations["searchOrganisations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/counters/{counterId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One counter */
        get: operations["getCounter"];
        /** Record a counter */
        put: operations["recordCounter"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct what was recorded of a counter */
        patch: operations["correctCounter"];
        trace?: never;
    };
    "/government/v1/counters/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a counter, up to 1000 at once */
        post: operations["recordCounterBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/counters/{counterId}/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say how a counter stands from a day on */
        post: operations["advanceCounter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/counters/{counterId}/correct-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put right from when a counter stood in a state, or that it never did */
        post: operations["correctCounterStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/counters/{counterId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was recorded of a counter and how it was changed: latest first, the 200 latest where there is more */
        get: operations["listCounterHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/counters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is recorded in a unit, or in all of your units, by place and id */
        get: operations["listCounters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/counters/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find by words, with or without marks */
        post: operations["searchCounters"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/feedback/{feedbackId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One item of feedback */
        get: operations["getFeedback"];
        /** Record a item of feedback */
        put: operations["recordFeedback"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct what was recorded of a item of feedback */
        patch: operations["correctFeedback"];
        trace?: never;
    };
    "/government/v1/feedback/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a item of feedback, up to 1000 at once */
        post: operations["recordFeedbackBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/feedback/{feedbackId}/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say how a item of feedback stands from a day on */
        post: operations["advanceFeedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/feedback/{feedbackId}/correct-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put right from when a item of feedback stood in a state, or that it never did */
        post: operations["correctFeedbackStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/feedback/{feedbackId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was recorded of a item of feedback and how it was changed: latest first, the 200 latest where there is more */
        get: operations["listFeedbackHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is recorded in a unit, or in all of your units, by place and id */
        get: operations["listFeedbacks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/feedback/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find by words, with or without marks */
        post: operations["searchFeedbacks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/legal-acts/{legalActId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One legal act */
        get: operations["getLegalAct"];
        /** Record a legal act */
        put: operations["recordLegalAct"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct what was recorded of a legal act */
        patch: operations["correctLegalAct"];
        trace?: never;
    };
    "/government/v1/legal-acts/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a legal act, up to 1000 at once */
        post: operations["recordLegalActBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/legal-acts/{legalActId}/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say how a legal act stands from a day on */
        post: operations["advanceLegalAct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/legal-acts/{legalActId}/correct-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put right from when a legal act stood in a state, or that it never did */
        post: operations["correctLegalActStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/legal-acts/{legalActId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was recorded of a legal act and how it was changed: latest first, the 200 latest where there is more */
        get: operations["listLegalActHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/legal-acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is recorded in a unit, or in all of your units and those above them, by place and id */
        get: operations["listLegalActs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/legal-acts/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find by words, with or without marks */
        post: operations["searchLegalActs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/plans/{planId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One plan */
        get: operations["getPlan"];
        /** Record a plan */
        put: operations["recordPlan"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct what was recorded of a plan */
        patch: operations["correctPlan"];
        trace?: never;
    };
    "/government/v1/plans/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a plan, up to 1000 at once */
        post: operations["recordPlanBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/plans/{planId}/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say how a plan stands from a day on */
        post: operations["advancePlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/plans/{planId}/correct-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put right from when a plan stood in a state, or that it never did */
        post: operations["correctPlanStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/plans/{planId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was recorded of a plan and how it was changed: latest first, the 200 latest where there is more */
        get: operations["listPlanHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is recorded in a unit, or in all of your units and those above them, by place and id */
        get: operations["listPlans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/plans/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find by words, with or without marks */
        post: operations["searchPlans"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/plan-tasks/{planTaskId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One task of a plan */
        get: operations["getPlanTask"];
        /** Record a task of a plan */
        put: operations["recordPlanTask"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct what was recorded of a task of a plan */
        patch: operations["correctPlanTask"];
        trace?: never;
    };
    "/government/v1/plan-tasks/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a task of a plan, up to 1000 at once */
        post: operations["recordPlanTaskBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/plan-tasks/{planTaskId}/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say how a task of a plan stands from a day on */
        post: operations["advancePlanTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/plan-tasks/{planTaskId}/correct-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put right from when a task of a plan stood in a state, or that it never did */
        post: operations["correctPlanTaskStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/plan-tasks/{planTaskId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was recorded of a task of a plan and how it was changed: latest first, the 200 latest where there is more */
        get: operations["listPlanTaskHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/plan-tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is recorded in a unit, or in all of your units and those above them, by place and id */
        get: operations["listPlanTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/plan-tasks/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find by words, with or without marks */
        post: operations["searchPlanTasks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/unit-titles/{unitTitleId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One title of a unit */
        get: operations["getUnitTitle"];
        /** Record a title of a unit */
        put: operations["recordUnitTitle"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct what was recorded of a title of a unit */
        patch: operations["correctUnitTitle"];
        trace?: never;
    };
    "/government/v1/unit-titles/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a title of a unit, up to 1000 at once */
        post: operations["recordUnitTitleBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/unit-titles/{unitTitleId}/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say how a title of a unit stands from a day on */
        post: operations["advanceUnitTitle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/unit-titles/{unitTitleId}/correct-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put right from when a title of a unit stood in a state, or that it never did */
        post: operations["correctUnitTitleStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/unit-titles/{unitTitleId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was recorded of a title of a unit and how it was changed: latest first, the 200 latest where there is more */
        get: operations["listUnitTitleHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/unit-titles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is recorded in a unit, or in all of your units and those above them, by place and id */
        get: operations["listUnitTitles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/unit-titles/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find by words, with or without marks */
        post: operations["searchUnitTitles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/places/{placeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One place */
        get: operations["getPlace"];
        /** Record a place */
        put: operations["recordPlace"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct what was recorded of a place */
        patch: operations["correctPlace"];
        trace?: never;
    };
    "/government/v1/places/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a place, up to 1000 at once */
        post: operations["recordPlaceBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/places/{placeId}/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say how a place stands from a day on */
        post: operations["advancePlace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/places/{placeId}/correct-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put right from when a place stood in a state, or that it never did */
        post: operations["correctPlaceStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/places/{placeId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was recorded of a place and how it was changed: latest first, the 200 latest where there is more */
        get: operations["listPlaceHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is recorded in a unit, or in all of your units, by place and id */
        get: operations["listPlaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/places/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find by words, with or without marks */
        post: operations["searchPlaces"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/procedures/{procedureId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One procedure */
        get: operations["getProcedure"];
        /** Record a procedure */
        put: operations["recordProcedure"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct what was recorded of a procedure */
        patch: operations["correctProcedure"];
        trace?: never;
    };
    "/government/v1/procedures/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a procedure, up to 1000 at once */
        post: operations["recordProcedureBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/procedures/{procedureId}/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say how a procedure stands from a day on */
        post: operations["advanceProcedure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/procedures/{procedureId}/correct-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put right from when a procedure stood in a state, or that it never did */
        post: operations["correctProcedureStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/procedures/{procedureId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was recorded of a procedure and how it was changed: latest first, the 200 latest where there is more */
        get: operations["listProcedureHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/procedures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is recorded in a unit, or in all of your units and those above them, by place and id */
        get: operations["listProcedures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/procedures/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find by words, with or without marks */
        post: operations["searchProcedures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/centre-days/{centreDayId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One centre day */
        get: operations["getCentreDay"];
        /** Record a centre day */
        put: operations["recordCentreDay"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct what was recorded of a centre day */
        patch: operations["correctCentreDay"];
        trace?: never;
    };
    "/government/v1/centre-days/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a centre day, up to 1000 at once */
        post: operations["recordCentreDayBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/centre-days/{centreDayId}/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say how a centre day stands from a day on */
        post: operations["advanceCentreDay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/centre-days/{centreDayId}/correct-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put right from when a centre day stood in a state, or that it never did */
        post: operations["correctCentreDayStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/centre-days/{centreDayId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was recorded of a centre day and how it was changed: latest first, the 200 latest where there is more */
        get: operations["listCentreDayHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/centre-days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is recorded in a unit, or in all of your units, by place and id */
        get: operations["listCentreDays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/centre-days/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find by words, with or without marks */
        post: operations["searchCentreDays"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/assistances/{assistanceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One assistance */
        get: operations["getAssistance"];
        /** Record a assistance */
        put: operations["recordAssistance"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct what was recorded of a assistance */
        patch: operations["correctAssistance"];
        trace?: never;
    };
    "/government/v1/assistances/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a assistance, up to 1000 at once */
        post: operations["recordAssistanceBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/assistances/{assistanceId}/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say how a assistance stands from a day on */
        post: operations["advanceAssistance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/assistances/{assistanceId}/correct-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put right from when a assistance stood in a state, or that it never did */
        post: operations["correctAssistanceStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/assistances/{assistanceId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was recorded of a assistance and how it was changed: latest first, the 200 latest where there is more */
        get: operations["listAssistanceHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/assistances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is recorded in a unit, or in all of your units, by place and id */
        get: operations["listAssistances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/assistances/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find by words, with or without marks */
        post: operations["searchAssistances"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/document-counts/{documentCountId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One count of e-documents */
        get: operations["getDocumentCount"];
        /** Record a count of e-documents */
        put: operations["recordDocumentCount"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct what was recorded of a count of e-documents */
        patch: operations["correctDocumentCount"];
        trace?: never;
    };
    "/government/v1/document-counts/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a count of e-documents, up to 1000 at once */
        post: operations["recordDocumentCountBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/document-counts/{documentCountId}/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say how a count of e-documents stands from a day on */
        post: operations["advanceDocumentCount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/document-counts/{documentCountId}/correct-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put right from when a count of e-documents stood in a state, or that it never did */
        post: operations["correctDocumentCountStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/document-counts/{documentCountId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was recorded of a count of e-documents and how it was changed: latest first, the 200 latest where there is more */
        get: operations["listDocumentCountHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/document-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is recorded in a unit, or in all of your units, by place and id */
        get: operations["listDocumentCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/document-counts/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find by words, with or without marks */
        post: operations["searchDocumentCounts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/office-counts/{officeCountId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One count of office work */
        get: operations["getOfficeCount"];
        /** Record a count of office work */
        put: operations["recordOfficeCount"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct what was recorded of a count of office work */
        patch: operations["correctOfficeCount"];
        trace?: never;
    };
    "/government/v1/office-counts/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a count of office work, up to 1000 at once */
        post: operations["recordOfficeCountBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/office-counts/{officeCountId}/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say how a count of office work stands from a day on */
        post: operations["advanceOfficeCount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/office-counts/{officeCountId}/correct-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put right from when a count of office work stood in a state, or that it never did */
        post: operations["correctOfficeCountStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/office-counts/{officeCountId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was recorded of a count of office work and how it was changed: latest first, the 200 latest where there is more */
        get: operations["listOfficeCountHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/office-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is recorded in a unit, or in all of your units, by place and id */
        get: operations["listOfficeCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/office-counts/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find by words, with or without marks */
        post: operations["searchOfficeCounts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/digital-services/{digitalServiceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One digital service */
        get: operations["getDigitalService"];
        /** Record a digital service */
        put: operations["recordDigitalService"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct what was recorded of a digital service */
        patch: operations["correctDigitalService"];
        trace?: never;
    };
    "/government/v1/digital-services/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a digital service, up to 1000 at once */
        post: operations["recordDigitalServiceBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/digital-services/{digitalServiceId}/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say how a digital service stands from a day on */
        post: operations["advanceDigitalService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/digital-services/{digitalServiceId}/correct-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put right from when a digital service stood in a state, or that it never did */
        post: operations["correctDigitalServiceStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/digital-services/{digitalServiceId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was recorded of a digital service and how it was changed: latest first, the 200 latest where there is more */
        get: operations["listDigitalServiceHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/digital-services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is recorded in a unit, or in all of your units and those above them, by place and id */
        get: operations["listDigitalServices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/digital-services/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find by words, with or without marks */
        post: operations["searchDigitalServices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/centre-checks/{centreCheckId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One check of a public service centre */
        get: operations["getCentreCheck"];
        /** Record a check of a public service centre */
        put: operations["recordCentreCheck"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct what was recorded of a check of a public service centre */
        patch: operations["correctCentreCheck"];
        trace?: never;
    };
    "/government/v1/centre-checks/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a check of a public service centre, up to 1000 at once */
        post: operations["recordCentreCheckBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/centre-checks/{centreCheckId}/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say how a check of a public service centre stands from a day on */
        post: operations["advanceCentreCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/centre-checks/{centreCheckId}/correct-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put right from when a check of a public service centre stood in a state, or that it never did */
        post: operations["correctCentreCheckStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/centre-checks/{centreCheckId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was recorded of a check of a public service centre and how it was changed: latest first, the 200 latest where there is more */
        get: operations["listCentreCheckHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/centre-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is recorded in a unit, or in all of your units, by place and id */
        get: operations["listCentreChecks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/centre-checks/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find by words, with or without marks */
        post: operations["searchCentreChecks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/schools/{schoolId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One school */
        get: operations["getSchool"];
        /** Record a school */
        put: operations["recordSchool"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct what was recorded of a school */
        patch: operations["correctSchool"];
        trace?: never;
    };
    "/government/v1/schools/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a school, up to 1000 at once */
        post: operations["recordSchoolBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/schools/{schoolId}/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say how a school stands from a day on */
        post: operations["advanceSchool"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/schools/{schoolId}/correct-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put right from when a school stood in a state, or that it never did */
        post: operations["correctSchoolStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/schools/{schoolId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was recorded of a school and how it was changed: latest first, the 200 latest where there is more */
        get: operations["listSchoolHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/schools": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is recorded in a unit, or in all of your units and those above them, by place and id */
        get: operations["listSchools"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/schools/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find by words, with or without marks */
        post: operations["searchSchools"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/mobile-coverages/{mobileCoverageId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One mobile coverage */
        get: operations["getMobileCoverage"];
        /** Record a mobile coverage */
        put: operations["recordMobileCoverage"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct what was recorded of a mobile coverage */
        patch: operations["correctMobileCoverage"];
        trace?: never;
    };
    "/government/v1/mobile-coverages/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a mobile coverage, up to 1000 at once */
        post: operations["recordMobileCoverageBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/mobile-coverages/{mobileCoverageId}/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say how a mobile coverage stands from a day on */
        post: operations["advanceMobileCoverage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/mobile-coverages/{mobileCoverageId}/correct-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put right from when a mobile coverage stood in a state, or that it never did */
        post: operations["correctMobileCoverageStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/mobile-coverages/{mobileCoverageId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was recorded of a mobile coverage and how it was changed: latest first, the 200 latest where there is more */
        get: operations["listMobileCoverageHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/mobile-coverages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is recorded in a unit, or in all of your units, by place and id */
        get: operations["listMobileCoverages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/mobile-coverages/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find by words, with or without marks */
        post: operations["searchMobileCoverages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/fibre-states/{fibreStateId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One state of the fibre */
        get: operations["getFibreState"];
        /** Record a state of the fibre */
        put: operations["recordFibreState"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct what was recorded of a state of the fibre */
        patch: operations["correctFibreState"];
        trace?: never;
    };
    "/government/v1/fibre-states/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a state of the fibre, up to 1000 at once */
        post: operations["recordFibreStateBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/fibre-states/{fibreStateId}/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say how a state of the fibre stands from a day on */
        post: operations["advanceFibreState"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/fibre-states/{fibreStateId}/correct-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put right from when a state of the fibre stood in a state, or that it never did */
        post: operations["correctFibreStateStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/fibre-states/{fibreStateId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was recorded of a state of the fibre and how it was changed: latest first, the 200 latest where there is more */
        get: operations["listFibreStateHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/fibre-states": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is recorded in a unit, or in all of your units, by place and id */
        get: operations["listFibreStates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/fibre-states/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find by words, with or without marks */
        post: operations["searchFibreStates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/home-connections/{homeConnectionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One home's connection */
        get: operations["getHomeConnection"];
        /** Record a home's connection */
        put: operations["recordHomeConnection"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct what was recorded of a home's connection */
        patch: operations["correctHomeConnection"];
        trace?: never;
    };
    "/government/v1/home-connections/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a home's connection, up to 1000 at once */
        post: operations["recordHomeConnectionBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/home-connections/{homeConnectionId}/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say how a home's connection stands from a day on */
        post: operations["advanceHomeConnection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/home-connections/{homeConnectionId}/correct-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put right from when a home's connection stood in a state, or that it never did */
        post: operations["correctHomeConnectionStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/home-connections/{homeConnectionId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was recorded of a home's connection and how it was changed: latest first, the 200 latest where there is more */
        get: operations["listHomeConnectionHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/home-connections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is recorded in a unit, or in all of your units, by place and id */
        get: operations["listHomeConnections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/home-connections/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find by words, with or without marks */
        post: operations["searchHomeConnections"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/camera-sites/{cameraSiteId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One camera site */
        get: operations["getCameraSite"];
        /** Record a camera site */
        put: operations["recordCameraSite"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct what was recorded of a camera site */
        patch: operations["correctCameraSite"];
        trace?: never;
    };
    "/government/v1/camera-sites/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a camera site, up to 1000 at once */
        post: operations["recordCameraSiteBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/camera-sites/{cameraSiteId}/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say how a camera site stands from a day on */
        post: operations["advanceCameraSite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/camera-sites/{cameraSiteId}/correct-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put right from when a camera site stood in a state, or that it never did */
        post: operations["correctCameraSiteStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/camera-sites/{cameraSiteId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was recorded of a camera site and how it was changed: latest first, the 200 latest where there is more */
        get: operations["listCameraSiteHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/camera-sites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is recorded in a unit, or in all of your units, by place and id */
        get: operations["listCameraSites"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/camera-sites/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find by words, with or without marks */
        post: operations["searchCameraSites"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/information-points/{informationPointId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One information point */
        get: operations["getInformationPoint"];
        /** Record a information point */
        put: operations["recordInformationPoint"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct what was recorded of a information point */
        patch: operations["correctInformationPoint"];
        trace?: never;
    };
    "/government/v1/information-points/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a information point, up to 1000 at once */
        post: operations["recordInformationPointBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/information-points/{informationPointId}/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say how a information point stands from a day on */
        post: operations["advanceInformationPoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/information-points/{informationPointId}/correct-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put right from when a information point stood in a state, or that it never did */
        post: operations["correctInformationPointStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/information-points/{informationPointId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was recorded of a information point and how it was changed: latest first, the 200 latest where there is more */
        get: operations["listInformationPointHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/information-points": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is recorded in a unit, or in all of your units and those above them, by place and id */
        get: operations["listInformationPoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/information-points/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find by words, with or without marks */
        post: operations["searchInformationPoints"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/text-reads": {
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
    "/government/v1/tickets/{ticketId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A number: whether it was called, and how many wait before it */
        get: operations["getTicket"];
        /** Take a number for today */
        put: operations["takeTicket"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/queues/{unitCode}/today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the screen of a hall shows */
        get: operations["getQueueToday"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/queues/{unitCode}/days/{day}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How a day at a centre went */
        get: operations["getQueueDay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/queues/{unitCode}/days/{day}/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The numbers of a day, in their order */
        get: operations["listTickets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/calls/{callId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Call the next number to a counter, or a certain one */
        put: operations["callTicket"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/tickets/{ticketId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say that who was called was served, or did not come */
        put: operations["endTicket"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/ratings/{ratingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Rate a service, without an account */
        put: operations["rate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/sent-feedback/{feedbackId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Report or propose something, without an account */
        put: operations["sendFeedback"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/followed-feedback/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far an item of feedback has come */
        get: operations["followFeedback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/dossiers/{dossierCode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show a dossier */
        get: operations["getDossier"];
        /** Mirror a dossier as its source has it */
        put: operations["mirrorDossier"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/dossiers/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mirror a dossier as its source has it, up to 1000 at once */
        post: operations["mirrorDossierBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/dossiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List dossiers, those that came last first */
        get: operations["listDossiers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/dossier-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count the dossiers of a unit and all beneath by their states */
        get: operations["countDossiers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/government/v1/export-log": {
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
    "/government/v1/operations/status": {
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
    "/government/v1/operations/dead-letters": {
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
    "/government/v1/operations/dead-letters/{deadLetterId}": {
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
    "/government/v1/operations/dead-letters/{deadLetterId}/retry": {
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
    "/government/v1/operations/topics": {
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
    "/government/v1/operations/topics/apply": {
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
    "/government/v1/operations/republish": {
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
    "/government/v1/operations/replay": {
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
        Assistance: {
            /**
             * Format: uuid
             * @description Id of an assistance with a procedure, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            assistanceId: string;
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
             * @description Which procedure, by its code
             * @example 2.000635
             */
            procedureCode: string;
            at: components["schemas"]["AssistancePlace"];
            result: components["schemas"]["AssistanceResult"];
            benefit: components["schemas"]["AssistanceBenefit"];
            /**
             * @description How many hours, where it is hours
             * @default null
             */
            hoursSaved: number | null;
            /**
             * @description Who helped; null: who records it
             * @default null
             */
            helperId: string | null;
            status: components["schemas"]["AssistanceStatus"];
            /** @description Its states, each with its first day, the first one first */
            states: {
                status: components["schemas"]["AssistanceStatus"];
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
                at?: string;
                result?: string;
                benefit?: string;
            };
        };
        AssistanceAdvance: {
            status: components["schemas"]["AssistanceStatus"];
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            on: string;
        };
        /**
         * @description What was saved; null: nothing that is known
         * @default null
         */
        AssistanceBenefit: ("trip" | "leave_day" | "hours") | null;
        /** @description A change with the assistance as it was from then on */
        AssistanceChange: {
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
            state: components["schemas"]["Assistance"];
        };
        /** @description The fields that are wrong, as they should be; what is left out stays as it is, in objects too. The unit of a thing whose unit was split may be corrected to one that took over a part: it lies there since the split */
        AssistanceCorrection: {
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
             * @description Which procedure, by its code
             * @example 2.000635
             */
            procedureCode?: string;
            at?: components["schemas"]["AssistancePlace"];
            result?: components["schemas"]["AssistanceResult"];
            benefit?: ("trip" | "leave_day" | "hours") | null;
            hoursSaved?: number | null;
            helperId?: string | null;
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                at?: string;
                result?: string;
                benefit?: string;
            };
        };
        /**
         * @description Where help was given
         * @enum {string}
         */
        AssistancePlace: "door" | "centre";
        /**
         * @example {
         *       "unitCode": "31027",
         *       "since": "2026-03-17",
         *       "procedureCode": "2.000635",
         *       "at": "centre",
         *       "result": "filed",
         *       "benefit": "hours",
         *       "hoursSaved": 3
         *     }
         */
        AssistanceRecord: {
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
             * @description Which procedure, by its code
             * @example 2.000635
             */
            procedureCode: string;
            at: components["schemas"]["AssistancePlace"];
            result: components["schemas"]["AssistanceResult"];
            benefit?: components["schemas"]["AssistanceBenefit"];
            /**
             * @description How many hours, where it is hours
             * @default null
             */
            hoursSaved?: number | null;
            /**
             * @description Who helped; null: who records it
             * @default null
             */
            helperId?: string | null;
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                at?: string;
                result?: string;
                benefit?: string;
            };
        };
        /** @enum {string} */
        AssistanceResult: "filed" | "explained" | "not_filed";
        AssistanceSearch: {
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
         * @description How a assistance stands: recorded → withdrawn; withdrawn → recorded
         * @enum {string}
         */
        AssistanceStatus: "recorded" | "withdrawn";
        AssistanceStatusCorrection: {
            status: components["schemas"]["AssistanceStatus"];
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
        CameraPlaceKind: "hamlet" | "road" | "office" | "school" | "historic_site" | "housing" | "risk_spot";
        CameraSite: {
            /**
             * Format: uuid
             * @description Id of a site of cameras, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            cameraSiteId: string;
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
             * @description Where it is
             * @example Ngã ba đầu ấp
             */
            name: string;
            placeKind: components["schemas"]["CameraPlaceKind"];
            /**
             * @description Linked to the commune
             * @default null
             */
            linked: {
                /**
                 * Format: date
                 * @description Calendar day in Asia/Ho_Chi_Minh
                 * @example 2026-03-17
                 */
                since: string;
                /** @default null */
                until: string | null;
            } | null;
            status: components["schemas"]["CameraSiteStatus"];
            /** @description Its states, each with its first day, the first one first */
            states: {
                status: components["schemas"]["CameraSiteStatus"];
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
                placeKind?: string;
            };
        };
        CameraSiteAdvance: {
            status: components["schemas"]["CameraSiteStatus"];
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            on: string;
        };
        /** @description A change with the camera site as it was from then on */
        CameraSiteChange: {
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
            state: components["schemas"]["CameraSite"];
        };
        /** @description The fields that are wrong, as they should be; what is left out stays as it is, in objects too. The unit of a thing whose unit was split may be corrected to one that took over a part: it lies there since the split */
        CameraSiteCorrection: {
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
             * @description Where it is
             * @example Ngã ba đầu ấp
             */
            name?: string;
            placeKind?: components["schemas"]["CameraPlaceKind"];
            linked?: {
                /**
                 * Format: date
                 * @description Calendar day in Asia/Ho_Chi_Minh
                 * @example 2026-03-17
                 */
                since?: string;
                until?: string | null;
            } | null;
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                placeKind?: string;
            };
        };
        /**
         * @example {
         *       "hamletCode": "31027.07",
         *       "since": "2026-02-15",
         *       "name": "Ngã ba đầu ấp",
         *       "placeKind": "road",
         *       "linked": {
         *         "since": "2026-03-15"
         *       }
         *     }
         */
        CameraSiteRecord: {
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
             * @description Where it is
             * @example Ngã ba đầu ấp
             */
            name: string;
            placeKind: components["schemas"]["CameraPlaceKind"];
            /**
             * @description Linked to the commune
             * @default null
             */
            linked?: {
                /**
                 * Format: date
                 * @description Calendar day in Asia/Ho_Chi_Minh
                 * @example 2026-03-17
                 */
                since: string;
                /** @default null */
                until?: string | null;
            } | null;
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                placeKind?: string;
            };
        };
        CameraSiteSearch: {
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
         * @description How a camera site stands: active → removed; removed → active
         * @enum {string}
         */
        CameraSiteStatus: "active" | "removed";
        CameraSiteStatusCorrection: {
            status: components["schemas"]["CameraSiteStatus"];
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
        CentreCheck: {
            /**
             * Format: uuid
             * @description Id of a check of a public service centre, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            centreCheckId: string;
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
             * Format: date
             * @description When it was looked at
             * @example 2026-03-17
             */
            day: string;
            /** @description The network is fast enough and stays up */
            network: boolean;
            /**
             * @description What was seen
             * @default
             */
            networkNote: string;
            /** @description There are enough devices, and they work */
            devices: boolean;
            /**
             * @description What was seen
             * @default
             */
            devicesNote: string;
            /** @description People take a number and are called by it */
            queue: boolean;
            /**
             * @description What was seen
             * @default
             */
            queueNote: string;
            /** @description People can say how they were served */
            rating: boolean;
            /**
             * @description What was seen
             * @default
             */
            ratingNote: string;
            status: components["schemas"]["CentreCheckStatus"];
            /** @description Its states, each with its first day, the first one first */
            states: {
                status: components["schemas"]["CentreCheckStatus"];
                /**
                 * Format: date
                 * @description Calendar day in Asia/Ho_Chi_Minh
                 * @example 2026-03-17
                 */
                from: string;
            }[];
            version: number;
        };
        CentreCheckAdvance: {
            status: components["schemas"]["CentreCheckStatus"];
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            on: string;
        };
        /** @description A change with the check of a public service centre as it was from then on */
        CentreCheckChange: {
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
            state: components["schemas"]["CentreCheck"];
        };
        /** @description The fields that are wrong, as they should be; what is left out stays as it is, in objects too. The unit of a thing whose unit was split may be corrected to one that took over a part: it lies there since the split */
        CentreCheckCorrection: {
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
             * Format: date
             * @description When it was looked at
             * @example 2026-03-17
             */
            day?: string;
            /** @description The network is fast enough and stays up */
            network?: boolean;
            networkNote?: string | null;
            /** @description There are enough devices, and they work */
            devices?: boolean;
            devicesNote?: string | null;
            /** @description People take a number and are called by it */
            queue?: boolean;
            queueNote?: string | null;
            /** @description People can say how they were served */
            rating?: boolean;
            ratingNote?: string | null;
        };
        /**
         * @example {
         *       "unitCode": "31027",
         *       "since": "2026-03-10",
         *       "day": "2026-03-10",
         *       "network": true,
         *       "devices": true,
         *       "queue": false,
         *       "rating": true,
         *       "queueNote": "Máy lấy số đang sửa"
         *     }
         */
        CentreCheckRecord: {
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
             * Format: date
             * @description When it was looked at
             * @example 2026-03-17
             */
            day: string;
            /** @description The network is fast enough and stays up */
            network: boolean;
            /**
             * @description What was seen
             * @default
             */
            networkNote?: string;
            /** @description There are enough devices, and they work */
            devices: boolean;
            /**
             * @description What was seen
             * @default
             */
            devicesNote?: string;
            /** @description People take a number and are called by it */
            queue: boolean;
            /**
             * @description What was seen
             * @default
             */
            queueNote?: string;
            /** @description People can say how they were served */
            rating: boolean;
            /**
             * @description What was seen
             * @default
             */
            ratingNote?: string;
        };
        CentreCheckSearch: {
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
         * @description How a check of a public service centre stands: recorded → withdrawn; withdrawn → recorded
         * @enum {string}
         */
        CentreCheckStatus: "recorded" | "withdrawn";
        CentreCheckStatusCorrection: {
            status: components["schemas"]["CentreCheckStatus"];
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
        CentreDay: {
            /**
             * Format: uuid
             * @description Id of a day of a public service centre, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            centreDayId: string;
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
             * Format: date
             * @description Which day is counted
             * @example 2026-03-17
             */
            day: string;
            /**
             * @description Dossiers received on the day
             * @example 42
             */
            received: number;
            /**
             * @description Of these, filed online
             * @example 18
             */
            online: number;
            /**
             * @description Dossiers resolved on the day
             * @example 40
             */
            resolved: number;
            /**
             * @description Of these, on time
             * @example 39
             */
            onTime: number;
            /**
             * @description Where the numbers stand
             * @default
             */
            source: string;
            status: components["schemas"]["CentreDayStatus"];
            /** @description Its states, each with its first day, the first one first */
            states: {
                status: components["schemas"]["CentreDayStatus"];
                /**
                 * Format: date
                 * @description Calendar day in Asia/Ho_Chi_Minh
                 * @example 2026-03-17
                 */
                from: string;
            }[];
            version: number;
        };
        CentreDayAdvance: {
            status: components["schemas"]["CentreDayStatus"];
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            on: string;
        };
        /** @description A change with the centre day as it was from then on */
        CentreDayChange: {
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
            state: components["schemas"]["CentreDay"];
        };
        /** @description The fields that are wrong, as they should be; what is left out stays as it is, in objects too. The unit of a thing whose unit was split may be corrected to one that took over a part: it lies there since the split */
        CentreDayCorrection: {
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
             * Format: date
             * @description Which day is counted
             * @example 2026-03-17
             */
            day?: string;
            /**
             * @description Dossiers received on the day
             * @example 42
             */
            received?: number;
            /**
             * @description Of these, filed online
             * @example 18
             */
            online?: number;
            /**
             * @description Dossiers resolved on the day
             * @example 40
             */
            resolved?: number;
            /**
             * @description Of these, on time
             * @example 39
             */
            onTime?: number;
            source?: string | null;
        };
        /**
         * @example {
         *       "unitCode": "31027",
         *       "since": "2026-03-18",
         *       "day": "2026-03-17",
         *       "received": 42,
         *       "online": 18,
         *       "resolved": 40,
         *       "onTime": 39,
         *       "source": "Sổ tiếp nhận của trung tâm"
         *     }
         */
        CentreDayRecord: {
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
             * Format: date
             * @description Which day is counted
             * @example 2026-03-17
             */
            day: string;
            /**
             * @description Dossiers received on the day
             * @example 42
             */
            received: number;
            /**
             * @description Of these, filed online
             * @example 18
             */
            online: number;
            /**
             * @description Dossiers resolved on the day
             * @example 40
             */
            resolved: number;
            /**
             * @description Of these, on time
             * @example 39
             */
            onTime: number;
            /**
             * @description Where the numbers stand
             * @default
             */
            source?: string;
        };
        CentreDaySearch: {
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
         * @description How a centre day stands: recorded → withdrawn; withdrawn → recorded
         * @enum {string}
         */
        CentreDayStatus: "recorded" | "withdrawn";
        CentreDayStatusCorrection: {
            status: components["schemas"]["CentreDayStatus"];
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
        Counter: {
            /**
             * Format: uuid
             * @description Id of a counter of a public service centre, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            counterId: string;
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
            /** @description As it stands above the counter; each is there once */
            number: number;
            /**
             * @description What is done there
             * @default
             * @example Hộ tịch, chứng thực
             */
            services: string;
            status: components["schemas"]["CounterStatus"];
            /** @description Its states, each with its first day, the first one first */
            states: {
                status: components["schemas"]["CounterStatus"];
                /**
                 * Format: date
                 * @description Calendar day in Asia/Ho_Chi_Minh
                 * @example 2026-03-17
                 */
                from: string;
            }[];
            version: number;
        };
        CounterAdvance: {
            status: components["schemas"]["CounterStatus"];
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            on: string;
            /**
             * @description Why it came to that; kept in the history and shown to those who may see names
             * @example The same was reported by the neighbouring team
             */
            reason?: string;
        };
        /** @description A change with the counter as it was from then on */
        CounterChange: {
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
            state: components["schemas"]["Counter"];
        };
        /** @description The fields that are wrong, as they should be; what is left out stays as it is, in objects too. The unit of a thing whose unit was split may be corrected to one that took over a part: it lies there since the split */
        CounterCorrection: {
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
            /** @description As it stands above the counter; each is there once */
            number?: number;
            services?: string | null;
        };
        /**
         * @example {
         *       "unitCode": "31027",
         *       "since": "2026-03-17",
         *       "number": 1,
         *       "services": "Hộ tịch, chứng thực"
         *     }
         */
        CounterRecord: {
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
            /** @description As it stands above the counter; each is there once */
            number: number;
            /**
             * @description What is done there
             * @default
             * @example Hộ tịch, chứng thực
             */
            services?: string;
        };
        CounterSearch: {
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
         * @description How a counter stands: open → closed | withdrawn; closed → open | withdrawn
         * @enum {string}
         */
        CounterStatus: "open" | "closed" | "withdrawn";
        CounterStatusCorrection: {
            status: components["schemas"]["CounterStatus"];
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
        DigitalService: {
            /**
             * Format: uuid
             * @description Id of a digital service, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            digitalServiceId: string;
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
            /** @example Cổng dịch vụ công tỉnh An Giang */
            name: string;
            kind: components["schemas"]["DigitalServiceKind"];
            topic: components["schemas"]["DigitalServiceTopic"];
            /**
             * @description Where it is
             * @example https://dichvucong.angiang.gov.vn
             */
            url: string;
            /**
             * @description Which office runs it
             * @example Sở Khoa học và Công nghệ
             */
            owner: string;
            status: components["schemas"]["DigitalServiceStatus"];
            /** @description Its states, each with its first day, the first one first */
            states: {
                status: components["schemas"]["DigitalServiceStatus"];
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
                topic?: string;
            };
        };
        DigitalServiceAdvance: {
            status: components["schemas"]["DigitalServiceStatus"];
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            on: string;
        };
        /** @description A change with the digital service as it was from then on */
        DigitalServiceChange: {
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
            state: components["schemas"]["DigitalService"];
        };
        /** @description The fields that are wrong, as they should be; what is left out stays as it is, in objects too. The unit of a thing whose unit was split may be corrected to one that took over a part: it lies there since the split */
        DigitalServiceCorrection: {
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
            /** @example Cổng dịch vụ công tỉnh An Giang */
            name?: string;
            kind?: components["schemas"]["DigitalServiceKind"];
            topic?: components["schemas"]["DigitalServiceTopic"];
            /**
             * @description Where it is
             * @example https://dichvucong.angiang.gov.vn
             */
            url?: string;
            /**
             * @description Which office runs it
             * @example Sở Khoa học và Công nghệ
             */
            owner?: string;
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                kind?: string;
                topic?: string;
            };
        };
        /** @enum {string} */
        DigitalServiceKind: "smart_city_platform" | "app" | "feedback_site" | "zalo_oa" | "website";
        /**
         * @example {
         *       "unitCode": "31027",
         *       "since": "2025-07-01",
         *       "name": "Trang thông tin xã U Minh Thượng",
         *       "kind": "website",
         *       "topic": "public_services",
         *       "url": "https://uminhthuong.angiang.gov.vn",
         *       "owner": "UBND xã U Minh Thượng"
         *     }
         */
        DigitalServiceRecord: {
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
            /** @example Cổng dịch vụ công tỉnh An Giang */
            name: string;
            kind: components["schemas"]["DigitalServiceKind"];
            topic: components["schemas"]["DigitalServiceTopic"];
            /**
             * @description Where it is
             * @example https://dichvucong.angiang.gov.vn
             */
            url: string;
            /**
             * @description Which office runs it
             * @example Sở Khoa học và Công nghệ
             */
            owner: string;
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                kind?: string;
                topic?: string;
            };
        };
        DigitalServiceSearch: {
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
         * @description How a digital service stands: active → closed; closed → active
         * @enum {string}
         */
        DigitalServiceStatus: "active" | "closed";
        DigitalServiceStatusCorrection: {
            status: components["schemas"]["DigitalServiceStatus"];
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
        DigitalServiceTopic: "public_services" | "health" | "education" | "traffic" | "property" | "jobs" | "e_commerce" | "sharing_economy" | "other";
        DocumentCount: {
            /**
             * Format: uuid
             * @description Id of counts of e-documents, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            documentCountId: string;
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
             * @description An organisation of this unit; null: the office of the unit itself
             * @default null
             */
            organisationId: string | null;
            /**
             * @description The month that is counted, of this one or an earlier one
             * @example 2026-02
             */
            month: string;
            /** @description E-documents sent to other offices and to enterprises */
            sent: number;
            /** @description E-documents received from them */
            received: number;
            /** @description Documents that went out, on paper or not */
            outgoing: number;
            /** @description Those of them with a digital signature */
            signedOutgoing: number;
            /** @description Documents that are not secret */
            nonConfidential: number;
            /** @description Those of them that were handled online alone */
            online: number;
            /**
             * @description Where the numbers stand
             * @default
             */
            source: string;
            status: components["schemas"]["DocumentCountStatus"];
            /** @description Its states, each with its first day, the first one first */
            states: {
                status: components["schemas"]["DocumentCountStatus"];
                /**
                 * Format: date
                 * @description Calendar day in Asia/Ho_Chi_Minh
                 * @example 2026-03-17
                 */
                from: string;
            }[];
            version: number;
        };
        DocumentCountAdvance: {
            status: components["schemas"]["DocumentCountStatus"];
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            on: string;
        };
        /** @description A change with the count of e-documents as it was from then on */
        DocumentCountChange: {
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
            state: components["schemas"]["DocumentCount"];
        };
        /** @description The fields that are wrong, as they should be; what is left out stays as it is, in objects too. The unit of a thing whose unit was split may be corrected to one that took over a part: it lies there since the split */
        DocumentCountCorrection: {
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
            organisationId?: string | null;
            /**
             * @description The month that is counted, of this one or an earlier one
             * @example 2026-02
             */
            month?: string;
            /** @description E-documents sent to other offices and to enterprises */
            sent?: number;
            /** @description E-documents received from them */
            received?: number;
            /** @description Documents that went out, on paper or not */
            outgoing?: number;
            /** @description Those of them with a digital signature */
            signedOutgoing?: number;
            /** @description Documents that are not secret */
            nonConfidential?: number;
            /** @description Those of them that were handled online alone */
            online?: number;
            source?: string | null;
        };
        /**
         * @example {
         *       "unitCode": "31027",
         *       "since": "2026-03-02",
         *       "month": "2026-02",
         *       "sent": 310,
         *       "received": 640,
         *       "outgoing": 320,
         *       "signedOutgoing": 316,
         *       "nonConfidential": 905,
         *       "online": 900,
         *       "source": "Hệ thống quản lý văn bản"
         *     }
         */
        DocumentCountRecord: {
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
             * @description An organisation of this unit; null: the office of the unit itself
             * @default null
             */
            organisationId?: string | null;
            /**
             * @description The month that is counted, of this one or an earlier one
             * @example 2026-02
             */
            month: string;
            /** @description E-documents sent to other offices and to enterprises */
            sent: number;
            /** @description E-documents received from them */
            received: number;
            /** @description Documents that went out, on paper or not */
            outgoing: number;
            /** @description Those of them with a digital signature */
            signedOutgoing: number;
            /** @description Documents that are not secret */
            nonConfidential: number;
            /** @description Those of them that were handled online alone */
            online: number;
            /**
             * @description Where the numbers stand
             * @default
             */
            source?: string;
        };
        DocumentCountSearch: {
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
         * @description How a count of e-documents stands: recorded → withdrawn; withdrawn → recorded
         * @enum {string}
         */
        DocumentCountStatus: "recorded" | "withdrawn";
        DocumentCountStatusCorrection: {
            status: components["schemas"]["DocumentCountStatus"];
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
        Dossier: {
            /**
             * @description Code of a dossier: agency, day, number
             * @example 000.00.00.H49-250915-0001
             */
            dossierCode: string;
            /**
             * @description The commune whose centre has it
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            unitCode: string;
            /**
             * @description Code of a procedure in the national catalogue
             * @example 2.000635
             */
            procedureCode: string;
            intake: components["schemas"]["DossierIntake"];
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            receivedOn: string;
            /**
             * @description As it was set at first; null: none was
             * @default null
             */
            dueOn: string | null;
            /** @default null */
            finishedOn: string | null;
            /**
             * @description 1 new, 2 accepted, 3 not accepted, 4 in process, 5 supplement required, 6 payment required, 7 withdrawn, 8 stopped, 9 processed, 10 result returned
             * @example 4
             */
            state: number;
            /**
             * Format: date-time
             * @description When its source said so: what is older than what is known is refused
             * @example 2026-03-17T11:40:00Z
             */
            asOf: string;
            /** @description Since when it waits for the citizen, where it does */
            pausedSince: string | null;
            /** @description Days that it waited before: its due day moved by them */
            pausedDays: number;
            /** @description When it is due, with the days that it waited */
            movedDueOn: string | null;
            overdue: boolean;
            flags: components["schemas"]["DossierFlag"][];
            version: number;
        };
        DossierCounts: {
            states: {
                state: number;
                count: number;
            }[];
            overdue: number;
            flagged: number;
        };
        /**
         * @description A state that cannot follow the one before; days in the wrong order; done without a day, or a day while it goes on
         * @enum {string}
         */
        DossierFlag: "state-out-of-order" | "finished-before-received" | "due-before-received" | "done-without-day" | "day-without-end";
        /** @enum {string} */
        DossierIntake: "in_person" | "online" | "post";
        /**
         * @example {
         *       "unitCode": "31027",
         *       "procedureCode": "2.000635",
         *       "intake": "online",
         *       "receivedOn": "2026-03-10",
         *       "dueOn": "2026-03-13",
         *       "state": 4,
         *       "asOf": "2026-03-17T11:40:00Z"
         *     }
         */
        DossierMirror: {
            /**
             * @description The commune whose centre has it
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            unitCode: string;
            /**
             * @description Code of a procedure in the national catalogue
             * @example 2.000635
             */
            procedureCode: string;
            intake: components["schemas"]["DossierIntake"];
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            receivedOn: string;
            /**
             * @description As it was set at first; null: none was
             * @default null
             */
            dueOn?: string | null;
            /** @default null */
            finishedOn?: string | null;
            /**
             * @description 1 new, 2 accepted, 3 not accepted, 4 in process, 5 supplement required, 6 payment required, 7 withdrawn, 8 stopped, 9 processed, 10 result returned
             * @example 4
             */
            state: number;
            /**
             * Format: date-time
             * @description When its source said so: what is older than what is known is refused
             * @example 2026-03-17T11:40:00Z
             */
            asOf: string;
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
        Feedback: {
            /**
             * Format: uuid
             * @description Id of a feedback item, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            feedbackId: string;
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
            topic: components["schemas"]["FeedbackTopic"];
            /**
             * @description What is said, without names and numbers of people
             * @example Đèn đường đầu hẻm hỏng đã hai tuần
             */
            text: string;
            source: components["schemas"]["FeedbackSource"];
            /**
             * @description Days within which it is answered
             * @default 15
             */
            days: number;
            /**
             * @description The unit or organisation that is to answer
             * @default null
             * @example Phòng Kinh tế
             */
            assignedTo: string | null;
            /**
             * @description What the citizen is told
             * @default
             */
            answer: string;
            /**
             * Format: date
             * @description Day by which it is answered
             * @example 2026-03-17
             */
            dueOn: string;
            status: components["schemas"]["FeedbackStatus"];
            /** @description Its states, each with its first day, the first one first */
            states: {
                status: components["schemas"]["FeedbackStatus"];
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
                topic?: string;
                source?: string;
            };
            /**
             * @description Of what may name a person only initials are shown: this caller may not see names
             * @constant
             */
            masked?: true;
        };
        FeedbackAdvance: {
            status: components["schemas"]["FeedbackStatus"];
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            on: string;
            /**
             * @description Why it came to that; kept in the history and shown to those who may see names
             * @example The same was reported by the neighbouring team
             */
            reason?: string;
        };
        /** @description A change with the item of feedback as it was from then on */
        FeedbackChange: {
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
            state: components["schemas"]["Feedback"];
        };
        /** @description The fields that are wrong, as they should be; what is left out stays as it is, in objects too. The unit of a thing whose unit was split may be corrected to one that took over a part: it lies there since the split */
        FeedbackCorrection: {
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
            topic?: components["schemas"]["FeedbackTopic"];
            /**
             * @description What is said, without names and numbers of people
             * @example Đèn đường đầu hẻm hỏng đã hai tuần
             */
            text?: string;
            /** @enum {string} */
            source?: "online" | "office" | "phone" | "door";
            days?: number;
            assignedTo?: string | null;
            answer?: string | null;
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                topic?: string;
                source?: string;
            };
        };
        /**
         * @example {
         *       "unitCode": "31027",
         *       "since": "2026-03-17",
         *       "topic": "utilities",
         *       "text": "Đèn đường đầu hẻm hỏng đã hai tuần"
         *     }
         */
        FeedbackRecord: {
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
            topic: components["schemas"]["FeedbackTopic"];
            /**
             * @description What is said, without names and numbers of people
             * @example Đèn đường đầu hẻm hỏng đã hai tuần
             */
            text: string;
            source?: components["schemas"]["FeedbackSource"];
            /**
             * @description Days within which it is answered
             * @default 15
             */
            days?: number;
            /**
             * @description The unit or organisation that is to answer
             * @default null
             * @example Phòng Kinh tế
             */
            assignedTo?: string | null;
            /**
             * @description What the citizen is told
             * @default
             */
            answer?: string;
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                topic?: string;
                source?: string;
            };
        };
        FeedbackSearch: {
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
         * @example {
         *       "unitCode": "31027",
         *       "topic": "utilities",
         *       "text": "Đèn đường hỏng"
         *     }
         */
        FeedbackSending: {
            /**
             * @description Code of an administrative unit
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            unitCode: string;
            topic: components["schemas"]["FeedbackTopic"];
            /**
             * @description What is said, without names and numbers of people
             * @example Đèn đường đầu hẻm hỏng đã hai tuần
             */
            text: string;
        };
        /**
         * @description How it came
         * @default office
         * @enum {string}
         */
        FeedbackSource: "online" | "office" | "phone" | "door";
        /**
         * @description How a item of feedback stands: received → assigned | answered | withdrawn; assigned → answered | withdrawn; answered → assigned | closed
         * @enum {string}
         */
        FeedbackStatus: "received" | "assigned" | "answered" | "closed" | "withdrawn";
        FeedbackStatusCorrection: {
            status: components["schemas"]["FeedbackStatus"];
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
         * @description What it is about
         * @enum {string}
         */
        FeedbackTopic: "procedures" | "officials" | "online_services" | "environment" | "roads" | "utilities" | "security" | "other";
        FibreState: {
            /**
             * Format: uuid
             * @description Id of the state of the fibre in a hamlet, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            fibreStateId: string;
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
             * @description When it was planned
             * @default null
             */
            plannedOn: string | null;
            /**
             * @description Since when it is built
             * @default null
             */
            buildingSince: string | null;
            /**
             * @description Since when homes can have it
             * @default null
             */
            availableSince: string | null;
            /**
             * @description Who says so
             * @default
             */
            source: string;
            /** @description How far it has come: follows from the days */
            step: components["schemas"]["FibreStep"];
            status: components["schemas"]["FibreStateStatus"];
            /** @description Its states, each with its first day, the first one first */
            states: {
                status: components["schemas"]["FibreStateStatus"];
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
                step?: string;
            };
        };
        FibreStateAdvance: {
            status: components["schemas"]["FibreStateStatus"];
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            on: string;
        };
        /** @description A change with the state of the fibre as it was from then on */
        FibreStateChange: {
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
            state: components["schemas"]["FibreState"];
        };
        /** @description The fields that are wrong, as they should be; what is left out stays as it is, in objects too. The unit of a thing whose unit was split may be corrected to one that took over a part: it lies there since the split */
        FibreStateCorrection: {
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
            plannedOn?: string | null;
            buildingSince?: string | null;
            availableSince?: string | null;
            source?: string | null;
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                step?: string;
            };
        };
        /**
         * @example {
         *       "hamletCode": "31027.07",
         *       "since": "2025-07-01",
         *       "plannedOn": "2025-08-15",
         *       "buildingSince": "2026-02-01",
         *       "source": "VNPT"
         *     }
         */
        FibreStateRecord: {
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
             * @description When it was planned
             * @default null
             */
            plannedOn?: string | null;
            /**
             * @description Since when it is built
             * @default null
             */
            buildingSince?: string | null;
            /**
             * @description Since when homes can have it
             * @default null
             */
            availableSince?: string | null;
            /**
             * @description Who says so
             * @default
             */
            source?: string;
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                step?: string;
            };
        };
        FibreStateSearch: {
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
         * @description How a state of the fibre stands: recorded → withdrawn; withdrawn → recorded
         * @enum {string}
         */
        FibreStateStatus: "recorded" | "withdrawn";
        FibreStateStatusCorrection: {
            status: components["schemas"]["FibreStateStatus"];
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
        FibreStep: "none" | "planned" | "building" | "available";
        /** @description What whoever sent feedback is shown: how far it has come */
        FollowedFeedback: {
            /**
             * @description By which an item of feedback is followed
             * @example 3f9a-07c1-b2e4-5d68
             */
            code: string;
            /**
             * @description Code of an administrative unit
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            unitCode: string;
            topic: components["schemas"]["FeedbackTopic"];
            status: components["schemas"]["FeedbackStatus"];
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            receivedOn: string;
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            dueOn: string;
            overdue: boolean;
            /** @description Once it is answered */
            answer: string | null;
            /** @description Its states, each with its first day, the first one first */
            steps: {
                status: components["schemas"]["FeedbackStatus"];
                /**
                 * Format: date
                 * @description Calendar day in Asia/Ho_Chi_Minh
                 * @example 2026-03-17
                 */
                from: string;
            }[];
        };
        /** @description How many there are on all pages; `more`: there are more than were counted */
        Found: {
            count: number;
            more: boolean;
        };
        HomeConnection: {
            /**
             * Format: uuid
             * @description Id of a home's connection to the internet, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            homeConnectionId: string;
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
             * @description The home; it may arrive later than what is said of it
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            householdId: string;
            kind: components["schemas"]["HomeConnectionKind"];
            /**
             * @description From which day on it is something else
             * @default null
             */
            until: string | null;
            status: components["schemas"]["HomeConnectionStatus"];
            /** @description Its states, each with its first day, the first one first */
            states: {
                status: components["schemas"]["HomeConnectionStatus"];
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
        HomeConnectionAdvance: {
            status: components["schemas"]["HomeConnectionStatus"];
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            on: string;
        };
        /** @description A change with the home's connection as it was from then on */
        HomeConnectionChange: {
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
            state: components["schemas"]["HomeConnection"];
        };
        /** @description The fields that are wrong, as they should be; what is left out stays as it is, in objects too. The unit of a thing whose unit was split may be corrected to one that took over a part: it lies there since the split */
        HomeConnectionCorrection: {
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
             * @description The home; it may arrive later than what is said of it
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            householdId?: string;
            kind?: components["schemas"]["HomeConnectionKind"];
            until?: string | null;
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                kind?: string;
            };
        };
        /**
         * @description The better one, where a home has both
         * @enum {string}
         */
        HomeConnectionKind: "none" | "mobile" | "fixed";
        /**
         * @example {
         *       "hamletCode": "31027.07",
         *       "since": "2026-03-17",
         *       "householdId": "01990f3e-7c1a-7000-8000-0000000000a1",
         *       "kind": "fixed"
         *     }
         */
        HomeConnectionRecord: {
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
             * @description The home; it may arrive later than what is said of it
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            householdId: string;
            kind: components["schemas"]["HomeConnectionKind"];
            /**
             * @description From which day on it is something else
             * @default null
             */
            until?: string | null;
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                kind?: string;
            };
        };
        HomeConnectionSearch: {
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
         * @description How a home's connection stands: recorded → withdrawn; withdrawn → recorded
         * @enum {string}
         */
        HomeConnectionStatus: "recorded" | "withdrawn";
        HomeConnectionStatusCorrection: {
            status: components["schemas"]["HomeConnectionStatus"];
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
        InformationPoint: {
            /**
             * Format: uuid
             * @description Id of a public information point, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            informationPointId: string;
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
            /** @example Cổng đình làng */
            place: string;
            /**
             * @description The office or group that sees to it
             * @example Đoàn xã
             */
            owner: string;
            /**
             * @description What it tells of
             * @example Lịch sử đình làng
             */
            subject: string;
            /**
             * @description Where its code leads
             * @example https://hoaluu.example/dinh-lang
             */
            url: string;
            /**
             * @description When somebody last tried it
             * @default null
             */
            checkedOn: string | null;
            status: components["schemas"]["InformationPointStatus"];
            /** @description Its states, each with its first day, the first one first */
            states: {
                status: components["schemas"]["InformationPointStatus"];
                /**
                 * Format: date
                 * @description Calendar day in Asia/Ho_Chi_Minh
                 * @example 2026-03-17
                 */
                from: string;
            }[];
            version: number;
        };
        InformationPointAdvance: {
            status: components["schemas"]["InformationPointStatus"];
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            on: string;
        };
        /** @description A change with the information point as it was from then on */
        InformationPointChange: {
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
            state: components["schemas"]["InformationPoint"];
        };
        /** @description The fields that are wrong, as they should be; what is left out stays as it is, in objects too. The unit of a thing whose unit was split may be corrected to one that took over a part: it lies there since the split */
        InformationPointCorrection: {
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
            /** @example Cổng đình làng */
            place?: string;
            /**
             * @description The office or group that sees to it
             * @example Đoàn xã
             */
            owner?: string;
            /**
             * @description What it tells of
             * @example Lịch sử đình làng
             */
            subject?: string;
            /**
             * @description Where its code leads
             * @example https://hoaluu.example/dinh-lang
             */
            url?: string;
            checkedOn?: string | null;
        };
        /**
         * @example {
         *       "unitCode": "31027",
         *       "since": "2025-09-02",
         *       "place": "Cổng đình làng",
         *       "owner": "Đoàn xã",
         *       "subject": "Lịch sử đình làng",
         *       "url": "https://hoaluu.example/dinh-lang",
         *       "checkedOn": "2026-03-10"
         *     }
         */
        InformationPointRecord: {
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
            /** @example Cổng đình làng */
            place: string;
            /**
             * @description The office or group that sees to it
             * @example Đoàn xã
             */
            owner: string;
            /**
             * @description What it tells of
             * @example Lịch sử đình làng
             */
            subject: string;
            /**
             * @description Where its code leads
             * @example https://hoaluu.example/dinh-lang
             */
            url: string;
            /**
             * @description When somebody last tried it
             * @default null
             */
            checkedOn?: string | null;
        };
        InformationPointSearch: {
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
         * @description How a information point stands: active → removed; removed → active
         * @enum {string}
         */
        InformationPointStatus: "active" | "removed";
        InformationPointStatusCorrection: {
            status: components["schemas"]["InformationPointStatus"];
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
        LegalAct: {
            /**
             * Format: uuid
             * @description Id of a legal act, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            legalActId: string;
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
            /** @example 749/QĐ-TTg */
            number: string;
            kind: components["schemas"]["LegalActKind"];
            /** @description The authority, never a person */
            issuer: string;
            /**
             * Format: date
             * @description When it was signed
             * @example 2026-03-17
             */
            date: string;
            /** @description What it is about */
            subject: string;
            /** @default null */
            validity: {
                /**
                 * Format: date
                 * @description Calendar day in Asia/Ho_Chi_Minh
                 * @example 2026-03-17
                 */
                since: string;
                /** @default null */
                until: string | null;
            } | null;
            status: components["schemas"]["LegalActStatus"];
            /** @description Its states, each with its first day, the first one first */
            states: {
                status: components["schemas"]["LegalActStatus"];
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
        LegalActAdvance: {
            status: components["schemas"]["LegalActStatus"];
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            on: string;
        };
        /** @description A change with the legal act as it was from then on */
        LegalActChange: {
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
            state: components["schemas"]["LegalAct"];
        };
        /** @description The fields that are wrong, as they should be; what is left out stays as it is, in objects too. The unit of a thing whose unit was split may be corrected to one that took over a part: it lies there since the split */
        LegalActCorrection: {
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
            /** @example 749/QĐ-TTg */
            number?: string;
            kind?: components["schemas"]["LegalActKind"];
            /** @description The authority, never a person */
            issuer?: string;
            /**
             * Format: date
             * @description When it was signed
             * @example 2026-03-17
             */
            date?: string;
            /** @description What it is about */
            subject?: string;
            validity?: {
                /**
                 * Format: date
                 * @description Calendar day in Asia/Ho_Chi_Minh
                 * @example 2026-03-17
                 */
                since?: string;
                until?: string | null;
            } | null;
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                kind?: string;
            };
        };
        /** @enum {string} */
        LegalActKind: "law" | "decree" | "circular" | "directive" | "decision" | "resolution" | "plan" | "guideline" | "official_letter" | "other";
        /**
         * @example {
         *       "unitCode": "31027",
         *       "since": "2026-03-10",
         *       "number": "749/QĐ-TTg",
         *       "kind": "decision",
         *       "issuer": "Thủ tướng Chính phủ",
         *       "date": "2020-06-03",
         *       "subject": "Chương trình Chuyển đổi số quốc gia đến năm 2025, định hướng đến năm 2030",
         *       "validity": {
         *         "since": "2020-06-03"
         *       }
         *     }
         */
        LegalActRecord: {
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
            /** @example 749/QĐ-TTg */
            number: string;
            kind: components["schemas"]["LegalActKind"];
            /** @description The authority, never a person */
            issuer: string;
            /**
             * Format: date
             * @description When it was signed
             * @example 2026-03-17
             */
            date: string;
            /** @description What it is about */
            subject: string;
            /** @default null */
            validity?: {
                /**
                 * Format: date
                 * @description Calendar day in Asia/Ho_Chi_Minh
                 * @example 2026-03-17
                 */
                since: string;
                /** @default null */
                until?: string | null;
            } | null;
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                kind?: string;
            };
        };
        LegalActSearch: {
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
         * @description How a legal act stands: recorded → withdrawn; withdrawn → recorded
         * @enum {string}
         */
        LegalActStatus: "recorded" | "withdrawn";
        LegalActStatusCorrection: {
            status: components["schemas"]["LegalActStatus"];
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
        MobileCoverage: {
            /**
             * Format: uuid
             * @description Id of the coverage of a hamlet by an operator, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            mobileCoverageId: string;
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
            operator: components["schemas"]["MobileOperator"];
            /**
             * @description From which day on there is none any more
             * @default null
             */
            until: string | null;
            status: components["schemas"]["MobileCoverageStatus"];
            /** @description Its states, each with its first day, the first one first */
            states: {
                status: components["schemas"]["MobileCoverageStatus"];
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
                operator?: string;
            };
        };
        MobileCoverageAdvance: {
            status: components["schemas"]["MobileCoverageStatus"];
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            on: string;
        };
        /** @description A change with the mobile coverage as it was from then on */
        MobileCoverageChange: {
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
            state: components["schemas"]["MobileCoverage"];
        };
        /** @description The fields that are wrong, as they should be; what is left out stays as it is, in objects too. The unit of a thing whose unit was split may be corrected to one that took over a part: it lies there since the split */
        MobileCoverageCorrection: {
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
            operator?: components["schemas"]["MobileOperator"];
            until?: string | null;
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                operator?: string;
            };
        };
        /**
         * @example {
         *       "hamletCode": "31027.07",
         *       "since": "2025-09-01",
         *       "operator": "viettel"
         *     }
         */
        MobileCoverageRecord: {
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
            operator: components["schemas"]["MobileOperator"];
            /**
             * @description From which day on there is none any more
             * @default null
             */
            until?: string | null;
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                operator?: string;
            };
        };
        MobileCoverageSearch: {
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
         * @description How a mobile coverage stands: recorded → withdrawn; withdrawn → recorded
         * @enum {string}
         */
        MobileCoverageStatus: "recorded" | "withdrawn";
        MobileCoverageStatusCorrection: {
            status: components["schemas"]["MobileCoverageStatus"];
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
        MobileOperator: "viettel" | "vnpt" | "mobifone" | "other";
        OfficeCount: {
            /**
             * Format: uuid
             * @description Id of counts of office work, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            officeCountId: string;
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
             * @description The month that is counted, of this one or an earlier one
             * @example 2026-02
             */
            month: string;
            /** @description Officials at the end of the month */
            officials: number;
            /** @description Those of them with a work account */
            withAccount: number;
            /** @description Organisations of the unit that have documents */
            organisations: number;
            /** @description Those of them that are linked to the document system */
            linked: number;
            /** @description Meetings held in the month */
            meetings: number;
            /** @description Those of them that were held online */
            meetingsOnline: number;
            /**
             * @description Where the numbers stand
             * @default
             */
            source: string;
            status: components["schemas"]["OfficeCountStatus"];
            /** @description Its states, each with its first day, the first one first */
            states: {
                status: components["schemas"]["OfficeCountStatus"];
                /**
                 * Format: date
                 * @description Calendar day in Asia/Ho_Chi_Minh
                 * @example 2026-03-17
                 */
                from: string;
            }[];
            version: number;
        };
        OfficeCountAdvance: {
            status: components["schemas"]["OfficeCountStatus"];
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            on: string;
        };
        /** @description A change with the count of office work as it was from then on */
        OfficeCountChange: {
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
            state: components["schemas"]["OfficeCount"];
        };
        /** @description The fields that are wrong, as they should be; what is left out stays as it is, in objects too. The unit of a thing whose unit was split may be corrected to one that took over a part: it lies there since the split */
        OfficeCountCorrection: {
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
             * @description The month that is counted, of this one or an earlier one
             * @example 2026-02
             */
            month?: string;
            /** @description Officials at the end of the month */
            officials?: number;
            /** @description Those of them with a work account */
            withAccount?: number;
            /** @description Organisations of the unit that have documents */
            organisations?: number;
            /** @description Those of them that are linked to the document system */
            linked?: number;
            /** @description Meetings held in the month */
            meetings?: number;
            /** @description Those of them that were held online */
            meetingsOnline?: number;
            source?: string | null;
        };
        /**
         * @example {
         *       "unitCode": "31027",
         *       "since": "2026-03-02",
         *       "month": "2026-02",
         *       "officials": 42,
         *       "withAccount": 42,
         *       "organisations": 9,
         *       "linked": 8,
         *       "meetings": 14,
         *       "meetingsOnline": 6,
         *       "source": "Văn phòng HĐND và UBND xã"
         *     }
         */
        OfficeCountRecord: {
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
             * @description The month that is counted, of this one or an earlier one
             * @example 2026-02
             */
            month: string;
            /** @description Officials at the end of the month */
            officials: number;
            /** @description Those of them with a work account */
            withAccount: number;
            /** @description Organisations of the unit that have documents */
            organisations: number;
            /** @description Those of them that are linked to the document system */
            linked: number;
            /** @description Meetings held in the month */
            meetings: number;
            /** @description Those of them that were held online */
            meetingsOnline: number;
            /**
             * @description Where the numbers stand
             * @default
             */
            source?: string;
        };
        OfficeCountSearch: {
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
         * @description How a count of office work stands: recorded → withdrawn; withdrawn → recorded
         * @enum {string}
         */
        OfficeCountStatus: "recorded" | "withdrawn";
        OfficeCountStatusCorrection: {
            status: components["schemas"]["OfficeCountStatus"];
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
        Organisation: {
            /**
             * Format: uuid
             * @description Id of an organisation, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            organisationId: string;
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
            /** @example Sở Khoa học và Công nghệ */
            name: string;
            kind: components["schemas"]["OrganisationKind"];
            /**
             * @description The organisation above it
             * @default null
             */
            parentId: string | null;
            status: components["schemas"]["OrganisationStatus"];
            /** @description Its states, each with its first day, the first one first */
            states: {
                status: components["schemas"]["OrganisationStatus"];
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
        OrganisationAdvance: {
            status: components["schemas"]["OrganisationStatus"];
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            on: string;
        };
        /** @description A change with the organisation as it was from then on */
        OrganisationChange: {
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
            state: components["schemas"]["Organisation"];
        };
        /** @description The fields that are wrong, as they should be; what is left out stays as it is, in objects too. The unit of a thing whose unit was split may be corrected to one that took over a part: it lies there since the split */
        OrganisationCorrection: {
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
            /** @example Sở Khoa học và Công nghệ */
            name?: string;
            kind?: components["schemas"]["OrganisationKind"];
            parentId?: string | null;
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                kind?: string;
            };
        };
        /** @enum {string} */
        OrganisationKind: "party" | "peoples_committee" | "department" | "fatherland_front" | "socio_political" | "school" | "enterprise" | "telecom" | "other";
        /**
         * @example {
         *       "unitCode": "31027",
         *       "since": "2026-03-10",
         *       "name": "Hội Nông dân xã",
         *       "kind": "socio_political"
         *     }
         */
        OrganisationRecord: {
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
            /** @example Sở Khoa học và Công nghệ */
            name: string;
            kind: components["schemas"]["OrganisationKind"];
            /**
             * @description The organisation above it
             * @default null
             */
            parentId?: string | null;
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                kind?: string;
            };
        };
        OrganisationSearch: {
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
         * @description How a organisation stands: active → closed; closed → active
         * @enum {string}
         */
        OrganisationStatus: "active" | "closed";
        OrganisationStatusCorrection: {
            status: components["schemas"]["OrganisationStatus"];
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
        Place: {
            /**
             * Format: uuid
             * @description Id of a place, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            placeId: string;
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
            /** @example Chợ Thứ Mười Một */
            name: string;
            kind: components["schemas"]["PlaceKind"];
            /**
             * @description House number and street
             * @default
             */
            address: string;
            status: components["schemas"]["PlaceStatus"];
            /** @description Its states, each with its first day, the first one first */
            states: {
                status: components["schemas"]["PlaceStatus"];
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
        PlaceAdvance: {
            status: components["schemas"]["PlaceStatus"];
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            on: string;
        };
        /** @description A change with the place as it was from then on */
        PlaceChange: {
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
            state: components["schemas"]["Place"];
        };
        /** @description The fields that are wrong, as they should be; what is left out stays as it is, in objects too. The unit of a thing whose unit was split may be corrected to one that took over a part: it lies there since the split */
        PlaceCorrection: {
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
            /** @example Chợ Thứ Mười Một */
            name?: string;
            kind?: components["schemas"]["PlaceKind"];
            address?: string | null;
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                kind?: string;
            };
        };
        /** @enum {string} */
        PlaceKind: "market" | "shop" | "school" | "office" | "historic_site" | "other";
        /**
         * @example {
         *       "hamletCode": "31027.07",
         *       "since": "2025-07-01",
         *       "name": "Chợ Thứ Mười Một",
         *       "kind": "market",
         *       "address": "Đường Kênh Thứ Mười Một"
         *     }
         */
        PlaceRecord: {
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
            /** @example Chợ Thứ Mười Một */
            name: string;
            kind: components["schemas"]["PlaceKind"];
            /**
             * @description House number and street
             * @default
             */
            address?: string;
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                kind?: string;
            };
        };
        PlaceSearch: {
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
         * @description How a place stands: open → closed; closed → open
         * @enum {string}
         */
        PlaceStatus: "open" | "closed";
        PlaceStatusCorrection: {
            status: components["schemas"]["PlaceStatus"];
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
        Plan: {
            /**
             * Format: uuid
             * @description Id of a plan, resolution or programme of action, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            planId: string;
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
            /** @example Kế hoạch chuyển đổi số đến năm 2025, định hướng đến năm 2030 */
            name: string;
            kind: components["schemas"]["PlanKind"];
            fromYear: number;
            /** @description Its last year */
            toYear: number;
            /**
             * @description To which year it looks beyond that
             * @default null
             */
            towardsYear: number | null;
            /**
             * @description The act that it was issued by
             * @default null
             */
            actId: string | null;
            /**
             * @description The plan that it carries out
             * @default null
             */
            superiorPlanId: string | null;
            /**
             * @description The act that it carries out
             * @default null
             */
            superiorActId: string | null;
            status: components["schemas"]["PlanStatus"];
            /** @description Its states, each with its first day, the first one first */
            states: {
                status: components["schemas"]["PlanStatus"];
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
        PlanAdvance: {
            status: components["schemas"]["PlanStatus"];
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            on: string;
        };
        /** @description A change with the plan as it was from then on */
        PlanChange: {
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
            state: components["schemas"]["Plan"];
        };
        /** @description The fields that are wrong, as they should be; what is left out stays as it is, in objects too. The unit of a thing whose unit was split may be corrected to one that took over a part: it lies there since the split */
        PlanCorrection: {
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
            /** @example Kế hoạch chuyển đổi số đến năm 2025, định hướng đến năm 2030 */
            name?: string;
            kind?: components["schemas"]["PlanKind"];
            fromYear?: number;
            /** @description Its last year */
            toYear?: number;
            towardsYear?: number | null;
            actId?: string | null;
            superiorPlanId?: string | null;
            superiorActId?: string | null;
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                kind?: string;
            };
        };
        /** @enum {string} */
        PlanKind: "plan" | "resolution" | "action_programme";
        /**
         * @example {
         *       "unitCode": "31027",
         *       "since": "2026-03-10",
         *       "name": "Kế hoạch chuyển đổi số xã U Minh Thượng",
         *       "kind": "plan",
         *       "fromYear": 2021,
         *       "toYear": 2025,
         *       "towardsYear": 2030
         *     }
         */
        PlanRecord: {
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
            /** @example Kế hoạch chuyển đổi số đến năm 2025, định hướng đến năm 2030 */
            name: string;
            kind: components["schemas"]["PlanKind"];
            fromYear: number;
            /** @description Its last year */
            toYear: number;
            /**
             * @description To which year it looks beyond that
             * @default null
             */
            towardsYear?: number | null;
            /**
             * @description The act that it was issued by
             * @default null
             */
            actId?: string | null;
            /**
             * @description The plan that it carries out
             * @default null
             */
            superiorPlanId?: string | null;
            /**
             * @description The act that it carries out
             * @default null
             */
            superiorActId?: string | null;
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                kind?: string;
            };
        };
        PlanSearch: {
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
         * @description How a plan stands: running → ended; ended → running
         * @enum {string}
         */
        PlanStatus: "running" | "ended";
        PlanStatusCorrection: {
            status: components["schemas"]["PlanStatus"];
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
        PlanTask: {
            /**
             * Format: uuid
             * @description Id of a task of a plan, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            planTaskId: string;
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
             * Format: uuid
             * @description Id of a plan, resolution or programme of action, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            planId: string;
            /** @description What is to be done */
            what: string;
            /**
             * @description Who does it; null: the unit itself
             * @default null
             */
            organisationId: string | null;
            /**
             * Format: date
             * @description The last day on which it is in time
             * @example 2026-03-17
             */
            dueOn: string;
            status: components["schemas"]["PlanTaskStatus"];
            /** @description Its states, each with its first day, the first one first */
            states: {
                status: components["schemas"]["PlanTaskStatus"];
                /**
                 * Format: date
                 * @description Calendar day in Asia/Ho_Chi_Minh
                 * @example 2026-03-17
                 */
                from: string;
            }[];
            version: number;
        };
        PlanTaskAdvance: {
            status: components["schemas"]["PlanTaskStatus"];
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            on: string;
        };
        /** @description A change with the task of a plan as it was from then on */
        PlanTaskChange: {
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
            state: components["schemas"]["PlanTask"];
        };
        /** @description The fields that are wrong, as they should be; what is left out stays as it is, in objects too. The unit of a thing whose unit was split may be corrected to one that took over a part: it lies there since the split */
        PlanTaskCorrection: {
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
             * Format: uuid
             * @description Id of a plan, resolution or programme of action, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            planId?: string;
            /** @description What is to be done */
            what?: string;
            organisationId?: string | null;
            /**
             * Format: date
             * @description The last day on which it is in time
             * @example 2026-03-17
             */
            dueOn?: string;
        };
        /**
         * @example {
         *       "unitCode": "31027",
         *       "since": "2026-03-10",
         *       "planId": "01990f3e-7c1a-7000-8000-000000000001",
         *       "what": "Mỗi ấp có một điểm hỗ trợ dịch vụ công",
         *       "dueOn": "2026-06-30"
         *     }
         */
        PlanTaskRecord: {
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
             * Format: uuid
             * @description Id of a plan, resolution or programme of action, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            planId: string;
            /** @description What is to be done */
            what: string;
            /**
             * @description Who does it; null: the unit itself
             * @default null
             */
            organisationId?: string | null;
            /**
             * Format: date
             * @description The last day on which it is in time
             * @example 2026-03-17
             */
            dueOn: string;
        };
        PlanTaskSearch: {
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
         * @description How a task of a plan stands: open → doing | done | cancelled; doing → done | cancelled
         * @enum {string}
         */
        PlanTaskStatus: "open" | "doing" | "done" | "cancelled";
        PlanTaskStatusCorrection: {
            status: components["schemas"]["PlanTaskStatus"];
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
        Procedure: {
            /**
             * Format: uuid
             * @description Id of a procedure, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            procedureId: string;
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
             * @description Code of a procedure in the national catalogue
             * @example 2.000635
             */
            code: string;
            /** @example Cấp bản sao trích lục hộ tịch */
            name: string;
            /** @example Hộ tịch */
            sector: string;
            form: components["schemas"]["ProcedureForm"];
            /**
             * @description What has to be brought
             * @default
             */
            documents: string;
            /**
             * @description In đồng; null: not told
             * @default null
             */
            fee: number | null;
            /**
             * @description Working days until the result; 0: on the same day; null: not told
             * @default null
             */
            days: number | null;
            /**
             * @description Where it is filed
             * @default
             */
            filedAt: string;
            /**
             * @description What is done, in its order
             * @default
             */
            steps: string;
            status: components["schemas"]["ProcedureStatus"];
            /** @description Its states, each with its first day, the first one first */
            states: {
                status: components["schemas"]["ProcedureStatus"];
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
                form?: string;
            };
        };
        ProcedureAdvance: {
            status: components["schemas"]["ProcedureStatus"];
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            on: string;
        };
        /** @description A change with the procedure as it was from then on */
        ProcedureChange: {
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
            state: components["schemas"]["Procedure"];
        };
        /** @description The fields that are wrong, as they should be; what is left out stays as it is, in objects too. The unit of a thing whose unit was split may be corrected to one that took over a part: it lies there since the split */
        ProcedureCorrection: {
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
             * @description Code of a procedure in the national catalogue
             * @example 2.000635
             */
            code?: string;
            /** @example Cấp bản sao trích lục hộ tịch */
            name?: string;
            /** @example Hộ tịch */
            sector?: string;
            form?: components["schemas"]["ProcedureForm"];
            documents?: string | null;
            fee?: number | null;
            days?: number | null;
            filedAt?: string | null;
            steps?: string | null;
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                form?: string;
            };
        };
        /** @enum {string} */
        ProcedureForm: "fully_online" | "partly_online" | "none";
        /**
         * @example {
         *       "unitCode": "31027",
         *       "since": "2026-03-10",
         *       "code": "2.000635",
         *       "name": "Cấp bản sao trích lục hộ tịch",
         *       "sector": "Hộ tịch",
         *       "form": "fully_online",
         *       "documents": "Tờ khai theo mẫu\nGiấy tờ tùy thân",
         *       "fee": 8000,
         *       "days": 0,
         *       "filedAt": "Trung tâm Phục vụ hành chính công cấp xã",
         *       "steps": "Nộp tờ khai\nNhận kết quả trong ngày"
         *     }
         */
        ProcedureRecord: {
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
             * @description Code of a procedure in the national catalogue
             * @example 2.000635
             */
            code: string;
            /** @example Cấp bản sao trích lục hộ tịch */
            name: string;
            /** @example Hộ tịch */
            sector: string;
            form: components["schemas"]["ProcedureForm"];
            /**
             * @description What has to be brought
             * @default
             */
            documents?: string;
            /**
             * @description In đồng; null: not told
             * @default null
             */
            fee?: number | null;
            /**
             * @description Working days until the result; 0: on the same day; null: not told
             * @default null
             */
            days?: number | null;
            /**
             * @description Where it is filed
             * @default
             */
            filedAt?: string;
            /**
             * @description What is done, in its order
             * @default
             */
            steps?: string;
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                form?: string;
            };
        };
        ProcedureSearch: {
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
         * @description How a procedure stands: active → withdrawn; withdrawn → active
         * @enum {string}
         */
        ProcedureStatus: "active" | "withdrawn";
        ProcedureStatusCorrection: {
            status: components["schemas"]["ProcedureStatus"];
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
        QueueDay: {
            /**
             * @description Code of an administrative unit
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            unitCode: string;
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            day: string;
            taken: number;
            waiting: number;
            called: number;
            served: number;
            missed: number;
            /** @description From taking a number to its call: half of them waited less; null: none was called */
            medianWaitSeconds: number | null;
        };
        QueueToday: {
            /**
             * @description Code of an administrative unit
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            unitCode: string;
            /** @description Name of the unit */
            name: string | null;
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            day: string;
            /** @description Whether a counter is open */
            open: boolean;
            /** @description The last number that was taken; 0: none yet */
            last: number;
            waiting: number;
            /** @description Who is called and not served yet; the latest call first */
            called: {
                number: number;
                counter: number;
            }[];
        };
        Rating: {
            /**
             * Format: uuid
             * @description Id of a rating, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            ratingId: string;
            /**
             * @description Code of an administrative unit
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            unitCode: string;
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            day: string;
            ticketId: string | null;
            dossierCode: string | null;
            /** @description 5: very satisfied; 1: not at all */
            score: number;
            /** @default [] */
            reasons: components["schemas"]["RatingReason"][];
            version: number;
        };
        /**
         * @description Why, from a list: no words of anybody
         * @enum {string}
         */
        RatingReason: "friendly" | "fast" | "clear" | "unfriendly" | "slow" | "unclear" | "sent_back" | "asked_for_money";
        /**
         * @example {
         *       "unitCode": "31027",
         *       "dossierCode": "H01.12-260317-0042",
         *       "score": 5
         *     }
         */
        RatingSending: {
            /**
             * @description Code of an administrative unit
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            unitCode: string;
            /**
             * @description The number that was served
             * @default null
             */
            ticketId?: string | null;
            /**
             * @description Or the dossier
             * @default null
             */
            dossierCode?: string | null;
            /** @description 5: very satisfied; 1: not at all */
            score: number;
            /** @default [] */
            reasons?: components["schemas"]["RatingReason"][];
        };
        School: {
            /**
             * Format: uuid
             * @description Id of a school, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            schoolId: string;
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
            /** @example Trường Tiểu học U Minh Thượng 1 */
            name: string;
            level: components["schemas"]["SchoolLevel"];
            /**
             * @description Uses software for the quality of teaching since; null: does not
             * @default null
             */
            qualitySoftwareSince: string | null;
            /**
             * @description Teachers and parents use an app since; null: do not
             * @default null
             */
            parentAppSince: string | null;
            /**
             * @description Which app they use
             * @default
             */
            parentApp: string;
            status: components["schemas"]["SchoolStatus"];
            /** @description Its states, each with its first day, the first one first */
            states: {
                status: components["schemas"]["SchoolStatus"];
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
                level?: string;
            };
        };
        SchoolAdvance: {
            status: components["schemas"]["SchoolStatus"];
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            on: string;
        };
        /** @description A change with the school as it was from then on */
        SchoolChange: {
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
            state: components["schemas"]["School"];
        };
        /** @description The fields that are wrong, as they should be; what is left out stays as it is, in objects too. The unit of a thing whose unit was split may be corrected to one that took over a part: it lies there since the split */
        SchoolCorrection: {
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
            /** @example Trường Tiểu học U Minh Thượng 1 */
            name?: string;
            level?: components["schemas"]["SchoolLevel"];
            qualitySoftwareSince?: string | null;
            parentAppSince?: string | null;
            parentApp?: string | null;
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                level?: string;
            };
        };
        /**
         * @description `several`: more than one of the others
         * @enum {string}
         */
        SchoolLevel: "preschool" | "primary" | "lower_secondary" | "upper_secondary" | "several";
        /**
         * @example {
         *       "unitCode": "31027",
         *       "since": "2025-09-05",
         *       "name": "Trường Tiểu học U Minh Thượng 1",
         *       "level": "primary",
         *       "parentAppSince": "2025-09-15",
         *       "parentApp": "Sổ liên lạc điện tử"
         *     }
         */
        SchoolRecord: {
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
            /** @example Trường Tiểu học U Minh Thượng 1 */
            name: string;
            level: components["schemas"]["SchoolLevel"];
            /**
             * @description Uses software for the quality of teaching since; null: does not
             * @default null
             */
            qualitySoftwareSince?: string | null;
            /**
             * @description Teachers and parents use an app since; null: do not
             * @default null
             */
            parentAppSince?: string | null;
            /**
             * @description Which app they use
             * @default
             */
            parentApp?: string;
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                level?: string;
            };
        };
        SchoolSearch: {
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
         * @description How a school stands: active → closed; closed → active
         * @enum {string}
         */
        SchoolStatus: "active" | "closed";
        SchoolStatusCorrection: {
            status: components["schemas"]["SchoolStatus"];
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
        Ticket: {
            /**
             * Format: uuid
             * @description Id of a number in a queue, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            ticketId: string;
            /**
             * @description Code of an administrative unit
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            unitCode: string;
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            day: string;
            number: number;
            status: components["schemas"]["TicketStatus"];
            counterId: string | null;
            /** @description Number of the counter that called it */
            counter: number | null;
            /** @description How many wait before it */
            ahead: number;
            /**
             * Format: date-time
             * @description Instant with offset; answers are in UTC
             * @example 2026-03-17T11:40:00Z
             */
            takenAt: string;
            calledAt: string | null;
            endedAt: string | null;
            version: number;
        };
        TicketCall: {
            /**
             * Format: uuid
             * @description Id of a counter of a public service centre, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            counterId: string;
            /**
             * Format: uuid
             * @description A certain number; left out: the next one
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            ticketId?: string;
            /**
             * Format: date-time
             * @description When it was done; left out: now
             * @example 2026-03-17T11:40:00Z
             */
            at?: string;
        };
        /**
         * @example {
         *       "outcome": "served"
         *     }
         */
        TicketEnd: {
            outcome: components["schemas"]["TicketOutcome"];
            /**
             * Format: date-time
             * @description When it was done; left out: now
             * @example 2026-03-17T11:40:00Z
             */
            at?: string;
        };
        /** @enum {string} */
        TicketOutcome: "served" | "missed";
        /**
         * @description How far a number has come: waiting → called; called → served | missed
         * @enum {string}
         */
        TicketStatus: "waiting" | "called" | "served" | "missed";
        /**
         * @example {
         *       "unitCode": "31027"
         *     }
         */
        TicketTaking: {
            /**
             * @description Code of an administrative unit
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
        UnitTitle: {
            /**
             * Format: uuid
             * @description Id of a title of a unit, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            unitTitleId: string;
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
            title: components["schemas"]["UnitTitleName"];
            /** @description The year for which it was given */
            year: number;
            /**
             * @description The act that gave it
             * @default null
             */
            actId: string | null;
            /**
             * @description Where it stands, beside that act
             * @default
             */
            source: string;
            status: components["schemas"]["UnitTitleStatus"];
            /** @description Its states, each with its first day, the first one first */
            states: {
                status: components["schemas"]["UnitTitleStatus"];
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
                title?: string;
            };
        };
        UnitTitleAdvance: {
            status: components["schemas"]["UnitTitleStatus"];
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            on: string;
        };
        /** @description A change with the title of a unit as it was from then on */
        UnitTitleChange: {
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
            state: components["schemas"]["UnitTitle"];
        };
        /** @description The fields that are wrong, as they should be; what is left out stays as it is, in objects too. The unit of a thing whose unit was split may be corrected to one that took over a part: it lies there since the split */
        UnitTitleCorrection: {
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
            title?: components["schemas"]["UnitTitleName"];
            /** @description The year for which it was given */
            year?: number;
            actId?: string | null;
            source?: string | null;
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                title?: string;
            };
        };
        /** @enum {string} */
        UnitTitleName: "smart_village" | "modern_smart_rural_commune" | "rural" | "mountain" | "island" | "remote";
        /**
         * @example {
         *       "unitCode": "31027",
         *       "since": "2025-07-01",
         *       "title": "remote",
         *       "year": 2025
         *     }
         */
        UnitTitleRecord: {
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
            title: components["schemas"]["UnitTitleName"];
            /** @description The year for which it was given */
            year: number;
            /**
             * @description The act that gave it
             * @default null
             */
            actId?: string | null;
            /**
             * @description Where it stands, beside that act
             * @default
             */
            source?: string;
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                title?: string;
            };
        };
        UnitTitleSearch: {
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
         * @description How a title of a unit stands: held → ended | withdrawn; ended → held | withdrawn; withdrawn → held
         * @enum {string}
         */
        UnitTitleStatus: "held" | "ended" | "withdrawn";
        UnitTitleStatusCorrection: {
            status: components["schemas"]["UnitTitleStatus"];
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
    getOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of an organisation, made by the client (UUID version 7) */
                organisationId: string;
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
                    "application/json": components["schemas"]["Organisation"];
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
    recordOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of an organisation, made by the client (UUID version 7) */
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationRecord"];
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
                    "application/json": components["schemas"]["Organisation"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `organisation-differs` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "organisation-differs";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `before-since`; `ends-before-it-begins`; `unknown-organisation`; `organisation-circle`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "invalid-request" | "organisation-circle" | "unknown-organisation" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    correctOrganisation: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of an organisation, made by the client (UUID version 7) */
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationCorrection"];
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
                    "application/json": components["schemas"]["Organisation"];
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
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `before-since`; `ends-before-it-begins`; `unknown-organisation`; `organisation-circle`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "invalid-request" | "organisation-circle" | "unknown-organisation" | "unknown-unit";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recordOrganisationBatch: {
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
                         * @description Id of an organisation, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        organisationId: string;
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
                        /** @example Sở Khoa học và Công nghệ */
                        name: string;
                        kind: components["schemas"]["OrganisationKind"];
                        /**
                         * @description The organisation above it
                         * @default null
                         */
                        parentId?: string | null;
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
                            value: components["schemas"]["Organisation"];
                            version?: number;
                        } | {
                            /** @constant */
                            accepted: false;
                            problem: components["schemas"]["Problem"] & {
                                /** @enum {string} */
                                code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "internal-error" | "invalid-request" | "not-found" | "organisation-circle" | "organisation-differs" | "outside-scope" | "precondition-failed" | "too-many-requests" | "try-later" | "unknown-organisation" | "unknown-unit";
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
    advanceOrganisation: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of an organisation, made by the client (UUID version 7) */
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationAdvance"];
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
                    "application/json": components["schemas"]["Organisation"];
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
    correctOrganisationStatus: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of an organisation, made by the client (UUID version 7) */
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationStatusCorrection"];
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
                    "application/json": components["schemas"]["Organisation"];
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
    listOrganisationHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of an organisation, made by the client (UUID version 7) */
                organisationId: string;
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
                        items: components["schemas"]["OrganisationChange"][];
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
    listOrganisations: {
        parameters: {
            query?: {
                /** @description Code of an administrative unit */
                unit?: string;
                status?: components["schemas"]["OrganisationStatus"];
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
                        items: components["schemas"]["Organisation"][];
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
    searchOrganisations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationSearch"];
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
                        items: components["schemas"]["Organisation"][];
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
    getCounter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a counter of a public service centre, made by the client (UUID version 7) */
                counterId: string;
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
                    "application/json": components["schemas"]["Counter"];
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
    recordCounter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a counter of a public service centre, made by the client (UUID version 7) */
                counterId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CounterRecord"];
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
                    "application/json": components["schemas"]["Counter"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `counter-taken`; `counter-differs` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "counter-differs" | "counter-taken";
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
    correctCounter: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a counter of a public service centre, made by the client (UUID version 7) */
                counterId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CounterCorrection"];
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
                    "application/json": components["schemas"]["Counter"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `counter-taken`; `before-last-change` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-last-change" | "counter-taken";
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
    recordCounterBatch: {
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
                         * @description Id of a counter of a public service centre, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        counterId: string;
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
                        /** @description As it stands above the counter; each is there once */
                        number: number;
                        /**
                         * @description What is done there
                         * @default
                         * @example Hộ tịch, chứng thực
                         */
                        services?: string;
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
                            value: components["schemas"]["Counter"];
                            version?: number;
                        } | {
                            /** @constant */
                            accepted: false;
                            problem: components["schemas"]["Problem"] & {
                                /** @enum {string} */
                                code: "before-since" | "closed-unit" | "counter-differs" | "counter-taken" | "day-in-future" | "ends-before-it-begins" | "internal-error" | "invalid-request" | "not-found" | "outside-scope" | "precondition-failed" | "too-many-requests" | "try-later" | "unknown-unit";
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
    advanceCounter: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a counter of a public service centre, made by the client (UUID version 7) */
                counterId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CounterAdvance"];
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
                    "application/json": components["schemas"]["Counter"];
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
            /** @description `day-in-future`; `reason-missing`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "day-in-future" | "invalid-request" | "reason-missing";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    correctCounterStatus: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a counter of a public service centre, made by the client (UUID version 7) */
                counterId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CounterStatusCorrection"];
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
                    "application/json": components["schemas"]["Counter"];
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
    listCounterHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a counter of a public service centre, made by the client (UUID version 7) */
                counterId: string;
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
                        items: components["schemas"]["CounterChange"][];
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
    listCounters: {
        parameters: {
            query?: {
                /** @description Code of an administrative unit */
                unit?: string;
                status?: components["schemas"]["CounterStatus"];
                /** @description Entries in a page */
                limit?: number;
                /** @description Where the page before ended (`next`) */
                cursor?: string;
                /** @description Say how many there are, up to 10000 */
                count?: "true";
                /** @description The field to sort by; with a minus the greatest first */
                sort?: "unitCode" | "-unitCode" | "since" | "-since" | "status" | "-status" | "number" | "-number";
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
                        items: components["schemas"]["Counter"][];
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
    searchCounters: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CounterSearch"];
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
                        items: components["schemas"]["Counter"][];
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
    getFeedback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a feedback item, made by the client (UUID version 7) */
                feedbackId: string;
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
                    "application/json": components["schemas"]["Feedback"];
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
    recordFeedback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a feedback item, made by the client (UUID version 7) */
                feedbackId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeedbackRecord"];
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
                    "application/json": components["schemas"]["Feedback"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `days-fixed`; `feedback-differs` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "days-fixed" | "feedback-differs";
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
    correctFeedback: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a feedback item, made by the client (UUID version 7) */
                feedbackId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeedbackCorrection"];
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
                    "application/json": components["schemas"]["Feedback"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `days-fixed`; `answer-missing`; `nobody-assigned`; `before-last-change` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "answer-missing" | "before-last-change" | "days-fixed" | "nobody-assigned";
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
    recordFeedbackBatch: {
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
                         * @description Id of a feedback item, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        feedbackId: string;
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
                        topic: components["schemas"]["FeedbackTopic"];
                        /**
                         * @description What is said, without names and numbers of people
                         * @example Đèn đường đầu hẻm hỏng đã hai tuần
                         */
                        text: string;
                        source?: components["schemas"]["FeedbackSource"];
                        /**
                         * @description Days within which it is answered
                         * @default 15
                         */
                        days?: number;
                        /**
                         * @description The unit or organisation that is to answer
                         * @default null
                         * @example Phòng Kinh tế
                         */
                        assignedTo?: string | null;
                        /**
                         * @description What the citizen is told
                         * @default
                         */
                        answer?: string;
                        /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
                        asWritten?: {
                            topic?: string;
                            source?: string;
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
                            value: components["schemas"]["Feedback"];
                            version?: number;
                        } | {
                            /** @constant */
                            accepted: false;
                            problem: components["schemas"]["Problem"] & {
                                /** @enum {string} */
                                code: "before-since" | "closed-unit" | "day-in-future" | "days-fixed" | "ends-before-it-begins" | "feedback-differs" | "internal-error" | "invalid-request" | "not-found" | "outside-scope" | "precondition-failed" | "too-many-requests" | "try-later" | "unknown-unit";
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
    advanceFeedback: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a feedback item, made by the client (UUID version 7) */
                feedbackId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeedbackAdvance"];
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
                    "application/json": components["schemas"]["Feedback"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `status-out-of-order`; `before-last-change`; `answer-missing`; `nobody-assigned` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "answer-missing" | "before-last-change" | "nobody-assigned" | "status-out-of-order";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `day-in-future`; `reason-missing`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "day-in-future" | "invalid-request" | "reason-missing";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    correctFeedbackStatus: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a feedback item, made by the client (UUID version 7) */
                feedbackId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeedbackStatusCorrection"];
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
                    "application/json": components["schemas"]["Feedback"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `status-out-of-order`; `first-state`; `answer-missing`; `nobody-assigned` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "answer-missing" | "first-state" | "nobody-assigned" | "status-out-of-order";
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
    listFeedbackHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a feedback item, made by the client (UUID version 7) */
                feedbackId: string;
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
                        items: components["schemas"]["FeedbackChange"][];
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
    listFeedbacks: {
        parameters: {
            query?: {
                /** @description Code of an administrative unit */
                unit?: string;
                status?: components["schemas"]["FeedbackStatus"];
                /** @description Only what is late by now, or only what is not */
                overdue?: "yes" | "no";
                /** @description Entries in a page */
                limit?: number;
                /** @description Where the page before ended (`next`) */
                cursor?: string;
                /** @description Say how many there are, up to 10000 */
                count?: "true";
                /** @description The field to sort by; with a minus the greatest first */
                sort?: "unitCode" | "-unitCode" | "since" | "-since" | "status" | "-status" | "topic" | "-topic" | "source" | "-source" | "days" | "-days";
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
                        items: components["schemas"]["Feedback"][];
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
    searchFeedbacks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeedbackSearch"];
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
                        items: components["schemas"]["Feedback"][];
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
    getLegalAct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a legal act, made by the client (UUID version 7) */
                legalActId: string;
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
                    "application/json": components["schemas"]["LegalAct"];
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
    recordLegalAct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a legal act, made by the client (UUID version 7) */
                legalActId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LegalActRecord"];
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
                    "application/json": components["schemas"]["LegalAct"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `act-recorded`; `legal-act-differs` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "act-recorded" | "legal-act-differs";
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
    correctLegalAct: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a legal act, made by the client (UUID version 7) */
                legalActId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LegalActCorrection"];
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
                    "application/json": components["schemas"]["LegalAct"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `act-recorded`; `before-last-change` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "act-recorded" | "before-last-change";
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
    recordLegalActBatch: {
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
                         * @description Id of a legal act, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        legalActId: string;
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
                        /** @example 749/QĐ-TTg */
                        number: string;
                        kind: components["schemas"]["LegalActKind"];
                        /** @description The authority, never a person */
                        issuer: string;
                        /**
                         * Format: date
                         * @description When it was signed
                         * @example 2026-03-17
                         */
                        date: string;
                        /** @description What it is about */
                        subject: string;
                        /** @default null */
                        validity?: {
                            /**
                             * Format: date
                             * @description Calendar day in Asia/Ho_Chi_Minh
                             * @example 2026-03-17
                             */
                            since: string;
                            /** @default null */
                            until?: string | null;
                        } | null;
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
                            value: components["schemas"]["LegalAct"];
                            version?: number;
                        } | {
                            /** @constant */
                            accepted: false;
                            problem: components["schemas"]["Problem"] & {
                                /** @enum {string} */
                                code: "act-recorded" | "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "internal-error" | "invalid-request" | "legal-act-differs" | "not-found" | "outside-scope" | "precondition-failed" | "too-many-requests" | "try-later" | "unknown-unit";
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
    advanceLegalAct: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a legal act, made by the client (UUID version 7) */
                legalActId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LegalActAdvance"];
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
                    "application/json": components["schemas"]["LegalAct"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `status-out-of-order`; `before-last-change`; `act-recorded` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "act-recorded" | "before-last-change" | "status-out-of-order";
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
    correctLegalActStatus: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a legal act, made by the client (UUID version 7) */
                legalActId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LegalActStatusCorrection"];
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
                    "application/json": components["schemas"]["LegalAct"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `status-out-of-order`; `first-state`; `act-recorded` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "act-recorded" | "first-state" | "status-out-of-order";
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
    listLegalActHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a legal act, made by the client (UUID version 7) */
                legalActId: string;
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
                        items: components["schemas"]["LegalActChange"][];
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
    listLegalActs: {
        parameters: {
            query?: {
                /** @description Code of an administrative unit */
                unit?: string;
                status?: components["schemas"]["LegalActStatus"];
                /** @description Entries in a page */
                limit?: number;
                /** @description Where the page before ended (`next`) */
                cursor?: string;
                /** @description Say how many there are, up to 10000 */
                count?: "true";
                /** @description The field to sort by; with a minus the greatest first */
                sort?: "unitCode" | "-unitCode" | "since" | "-since" | "status" | "-status" | "kind" | "-kind" | "date" | "-date";
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
                        items: components["schemas"]["LegalAct"][];
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
    searchLegalActs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LegalActSearch"];
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
                        items: components["schemas"]["LegalAct"][];
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
    getPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a plan, resolution or programme of action, made by the client (UUID version 7) */
                planId: string;
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
                    "application/json": components["schemas"]["Plan"];
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
    recordPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a plan, resolution or programme of action, made by the client (UUID version 7) */
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanRecord"];
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
                    "application/json": components["schemas"]["Plan"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `plan-differs` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "plan-differs";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `before-since`; `ends-before-it-begins`; `unknown-act`; `unknown-plan`; `plan-circle`; `period-backwards`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "invalid-request" | "period-backwards" | "plan-circle" | "unknown-act" | "unknown-plan" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    correctPlan: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a plan, resolution or programme of action, made by the client (UUID version 7) */
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanCorrection"];
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
                    "application/json": components["schemas"]["Plan"];
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
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `before-since`; `ends-before-it-begins`; `unknown-act`; `unknown-plan`; `plan-circle`; `period-backwards`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "invalid-request" | "period-backwards" | "plan-circle" | "unknown-act" | "unknown-plan" | "unknown-unit";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recordPlanBatch: {
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
                         * @description Id of a plan, resolution or programme of action, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        planId: string;
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
                        /** @example Kế hoạch chuyển đổi số đến năm 2025, định hướng đến năm 2030 */
                        name: string;
                        kind: components["schemas"]["PlanKind"];
                        fromYear: number;
                        /** @description Its last year */
                        toYear: number;
                        /**
                         * @description To which year it looks beyond that
                         * @default null
                         */
                        towardsYear?: number | null;
                        /**
                         * @description The act that it was issued by
                         * @default null
                         */
                        actId?: string | null;
                        /**
                         * @description The plan that it carries out
                         * @default null
                         */
                        superiorPlanId?: string | null;
                        /**
                         * @description The act that it carries out
                         * @default null
                         */
                        superiorActId?: string | null;
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
                            value: components["schemas"]["Plan"];
                            version?: number;
                        } | {
                            /** @constant */
                            accepted: false;
                            problem: components["schemas"]["Problem"] & {
                                /** @enum {string} */
                                code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "internal-error" | "invalid-request" | "not-found" | "outside-scope" | "period-backwards" | "plan-circle" | "plan-differs" | "precondition-failed" | "too-many-requests" | "try-later" | "unknown-act" | "unknown-plan" | "unknown-unit";
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
    advancePlan: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a plan, resolution or programme of action, made by the client (UUID version 7) */
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanAdvance"];
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
                    "application/json": components["schemas"]["Plan"];
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
    correctPlanStatus: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a plan, resolution or programme of action, made by the client (UUID version 7) */
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanStatusCorrection"];
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
                    "application/json": components["schemas"]["Plan"];
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
    listPlanHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a plan, resolution or programme of action, made by the client (UUID version 7) */
                planId: string;
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
                        items: components["schemas"]["PlanChange"][];
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
    listPlans: {
        parameters: {
            query?: {
                /** @description Code of an administrative unit */
                unit?: string;
                status?: components["schemas"]["PlanStatus"];
                /** @description Entries in a page */
                limit?: number;
                /** @description Where the page before ended (`next`) */
                cursor?: string;
                /** @description Say how many there are, up to 10000 */
                count?: "true";
                /** @description The field to sort by; with a minus the greatest first */
                sort?: "unitCode" | "-unitCode" | "since" | "-since" | "status" | "-status" | "kind" | "-kind" | "fromYear" | "-fromYear" | "toYear" | "-toYear";
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
                        items: components["schemas"]["Plan"][];
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
    searchPlans: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanSearch"];
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
                        items: components["schemas"]["Plan"][];
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
    getPlanTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a task of a plan, made by the client (UUID version 7) */
                planTaskId: string;
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
                    "application/json": components["schemas"]["PlanTask"];
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
    recordPlanTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a task of a plan, made by the client (UUID version 7) */
                planTaskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanTaskRecord"];
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
                    "application/json": components["schemas"]["PlanTask"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `plan-task-differs` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "plan-task-differs";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `before-since`; `ends-before-it-begins`; `unknown-plan`; `unknown-organisation`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "invalid-request" | "unknown-organisation" | "unknown-plan" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    correctPlanTask: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a task of a plan, made by the client (UUID version 7) */
                planTaskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanTaskCorrection"];
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
                    "application/json": components["schemas"]["PlanTask"];
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
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `before-since`; `ends-before-it-begins`; `unknown-plan`; `unknown-organisation`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "invalid-request" | "unknown-organisation" | "unknown-plan" | "unknown-unit";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recordPlanTaskBatch: {
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
                         * @description Id of a task of a plan, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        planTaskId: string;
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
                         * Format: uuid
                         * @description Id of a plan, resolution or programme of action, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        planId: string;
                        /** @description What is to be done */
                        what: string;
                        /**
                         * @description Who does it; null: the unit itself
                         * @default null
                         */
                        organisationId?: string | null;
                        /**
                         * Format: date
                         * @description The last day on which it is in time
                         * @example 2026-03-17
                         */
                        dueOn: string;
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
                            value: components["schemas"]["PlanTask"];
                            version?: number;
                        } | {
                            /** @constant */
                            accepted: false;
                            problem: components["schemas"]["Problem"] & {
                                /** @enum {string} */
                                code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "internal-error" | "invalid-request" | "not-found" | "outside-scope" | "plan-task-differs" | "precondition-failed" | "too-many-requests" | "try-later" | "unknown-organisation" | "unknown-plan" | "unknown-unit";
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
    advancePlanTask: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a task of a plan, made by the client (UUID version 7) */
                planTaskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanTaskAdvance"];
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
                    "application/json": components["schemas"]["PlanTask"];
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
    correctPlanTaskStatus: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a task of a plan, made by the client (UUID version 7) */
                planTaskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanTaskStatusCorrection"];
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
                    "application/json": components["schemas"]["PlanTask"];
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
    listPlanTaskHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a task of a plan, made by the client (UUID version 7) */
                planTaskId: string;
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
                        items: components["schemas"]["PlanTaskChange"][];
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
    listPlanTasks: {
        parameters: {
            query?: {
                /** @description Code of an administrative unit */
                unit?: string;
                status?: components["schemas"]["PlanTaskStatus"];
                /** @description Only what is late by now, or only what is not */
                overdue?: "yes" | "no";
                /** @description Entries in a page */
                limit?: number;
                /** @description Where the page before ended (`next`) */
                cursor?: string;
                /** @description Say how many there are, up to 10000 */
                count?: "true";
                /** @description The field to sort by; with a minus the greatest first */
                sort?: "unitCode" | "-unitCode" | "since" | "-since" | "status" | "-status" | "dueOn" | "-dueOn";
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
                        items: components["schemas"]["PlanTask"][];
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
    searchPlanTasks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanTaskSearch"];
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
                        items: components["schemas"]["PlanTask"][];
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
    getUnitTitle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a title of a unit, made by the client (UUID version 7) */
                unitTitleId: string;
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
                    "application/json": components["schemas"]["UnitTitle"];
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
    recordUnitTitle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a title of a unit, made by the client (UUID version 7) */
                unitTitleId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitTitleRecord"];
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
                    "application/json": components["schemas"]["UnitTitle"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `title-recorded`; `unit-title-differs` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "title-recorded" | "unit-title-differs";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `before-since`; `ends-before-it-begins`; `wrong-level`; `unknown-act`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "invalid-request" | "unknown-act" | "unknown-unit" | "wrong-level";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    correctUnitTitle: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a title of a unit, made by the client (UUID version 7) */
                unitTitleId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitTitleCorrection"];
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
                    "application/json": components["schemas"]["UnitTitle"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `title-recorded`; `before-last-change` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-last-change" | "title-recorded";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `before-since`; `ends-before-it-begins`; `wrong-level`; `unknown-act`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "invalid-request" | "unknown-act" | "unknown-unit" | "wrong-level";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recordUnitTitleBatch: {
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
                         * @description Id of a title of a unit, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        unitTitleId: string;
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
                        title: components["schemas"]["UnitTitleName"];
                        /** @description The year for which it was given */
                        year: number;
                        /**
                         * @description The act that gave it
                         * @default null
                         */
                        actId?: string | null;
                        /**
                         * @description Where it stands, beside that act
                         * @default
                         */
                        source?: string;
                        /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
                        asWritten?: {
                            title?: string;
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
                            value: components["schemas"]["UnitTitle"];
                            version?: number;
                        } | {
                            /** @constant */
                            accepted: false;
                            problem: components["schemas"]["Problem"] & {
                                /** @enum {string} */
                                code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "internal-error" | "invalid-request" | "not-found" | "outside-scope" | "precondition-failed" | "title-recorded" | "too-many-requests" | "try-later" | "unit-title-differs" | "unknown-act" | "unknown-unit" | "wrong-level";
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
    advanceUnitTitle: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a title of a unit, made by the client (UUID version 7) */
                unitTitleId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitTitleAdvance"];
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
                    "application/json": components["schemas"]["UnitTitle"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `status-out-of-order`; `before-last-change`; `title-recorded` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-last-change" | "status-out-of-order" | "title-recorded";
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
    correctUnitTitleStatus: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a title of a unit, made by the client (UUID version 7) */
                unitTitleId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitTitleStatusCorrection"];
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
                    "application/json": components["schemas"]["UnitTitle"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `status-out-of-order`; `first-state`; `title-recorded` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "first-state" | "status-out-of-order" | "title-recorded";
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
    listUnitTitleHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a title of a unit, made by the client (UUID version 7) */
                unitTitleId: string;
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
                        items: components["schemas"]["UnitTitleChange"][];
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
    listUnitTitles: {
        parameters: {
            query?: {
                /** @description Code of an administrative unit */
                unit?: string;
                status?: components["schemas"]["UnitTitleStatus"];
                /** @description Entries in a page */
                limit?: number;
                /** @description Where the page before ended (`next`) */
                cursor?: string;
                /** @description Say how many there are, up to 10000 */
                count?: "true";
                /** @description The field to sort by; with a minus the greatest first */
                sort?: "unitCode" | "-unitCode" | "since" | "-since" | "status" | "-status" | "title" | "-title" | "year" | "-year";
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
                        items: components["schemas"]["UnitTitle"][];
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
    searchUnitTitles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitTitleSearch"];
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
                        items: components["schemas"]["UnitTitle"][];
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
    getPlace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a place, made by the client (UUID version 7) */
                placeId: string;
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
                    "application/json": components["schemas"]["Place"];
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
    recordPlace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a place, made by the client (UUID version 7) */
                placeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlaceRecord"];
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
                    "application/json": components["schemas"]["Place"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `place-differs` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "place-differs";
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
    correctPlace: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a place, made by the client (UUID version 7) */
                placeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlaceCorrection"];
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
                    "application/json": components["schemas"]["Place"];
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
    recordPlaceBatch: {
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
                         * @description Id of a place, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        placeId: string;
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
                        /** @example Chợ Thứ Mười Một */
                        name: string;
                        kind: components["schemas"]["PlaceKind"];
                        /**
                         * @description House number and street
                         * @default
                         */
                        address?: string;
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
                            value: components["schemas"]["Place"];
                            version?: number;
                        } | {
                            /** @constant */
                            accepted: false;
                            problem: components["schemas"]["Problem"] & {
                                /** @enum {string} */
                                code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "internal-error" | "invalid-request" | "not-found" | "outside-scope" | "place-differs" | "precondition-failed" | "too-many-requests" | "try-later" | "unknown-unit";
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
    advancePlace: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a place, made by the client (UUID version 7) */
                placeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlaceAdvance"];
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
                    "application/json": components["schemas"]["Place"];
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
    correctPlaceStatus: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a place, made by the client (UUID version 7) */
                placeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlaceStatusCorrection"];
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
                    "application/json": components["schemas"]["Place"];
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
    listPlaceHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a place, made by the client (UUID version 7) */
                placeId: string;
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
                        items: components["schemas"]["PlaceChange"][];
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
    listPlaces: {
        parameters: {
            query?: {
                /** @description Code of an administrative unit */
                unit?: string;
                status?: components["schemas"]["PlaceStatus"];
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
                        items: components["schemas"]["Place"][];
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
    searchPlaces: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlaceSearch"];
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
                        items: components["schemas"]["Place"][];
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
    getProcedure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a procedure, made by the client (UUID version 7) */
                procedureId: string;
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
                    "application/json": components["schemas"]["Procedure"];
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
    recordProcedure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a procedure, made by the client (UUID version 7) */
                procedureId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProcedureRecord"];
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
                    "application/json": components["schemas"]["Procedure"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `procedure-code-taken`; `procedure-differs` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "procedure-code-taken" | "procedure-differs";
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
    correctProcedure: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a procedure, made by the client (UUID version 7) */
                procedureId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProcedureCorrection"];
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
                    "application/json": components["schemas"]["Procedure"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `procedure-code-taken`; `before-last-change` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-last-change" | "procedure-code-taken";
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
    recordProcedureBatch: {
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
                         * @description Id of a procedure, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        procedureId: string;
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
                         * @description Code of a procedure in the national catalogue
                         * @example 2.000635
                         */
                        code: string;
                        /** @example Cấp bản sao trích lục hộ tịch */
                        name: string;
                        /** @example Hộ tịch */
                        sector: string;
                        form: components["schemas"]["ProcedureForm"];
                        /**
                         * @description What has to be brought
                         * @default
                         */
                        documents?: string;
                        /**
                         * @description In đồng; null: not told
                         * @default null
                         */
                        fee?: number | null;
                        /**
                         * @description Working days until the result; 0: on the same day; null: not told
                         * @default null
                         */
                        days?: number | null;
                        /**
                         * @description Where it is filed
                         * @default
                         */
                        filedAt?: string;
                        /**
                         * @description What is done, in its order
                         * @default
                         */
                        steps?: string;
                        /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
                        asWritten?: {
                            form?: string;
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
                            value: components["schemas"]["Procedure"];
                            version?: number;
                        } | {
                            /** @constant */
                            accepted: false;
                            problem: components["schemas"]["Problem"] & {
                                /** @enum {string} */
                                code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "internal-error" | "invalid-request" | "not-found" | "outside-scope" | "precondition-failed" | "procedure-code-taken" | "procedure-differs" | "too-many-requests" | "try-later" | "unknown-unit";
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
    advanceProcedure: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a procedure, made by the client (UUID version 7) */
                procedureId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProcedureAdvance"];
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
                    "application/json": components["schemas"]["Procedure"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `status-out-of-order`; `before-last-change`; `procedure-code-taken` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-last-change" | "procedure-code-taken" | "status-out-of-order";
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
    correctProcedureStatus: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a procedure, made by the client (UUID version 7) */
                procedureId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProcedureStatusCorrection"];
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
                    "application/json": components["schemas"]["Procedure"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `status-out-of-order`; `first-state`; `procedure-code-taken` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "first-state" | "procedure-code-taken" | "status-out-of-order";
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
    listProcedureHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a procedure, made by the client (UUID version 7) */
                procedureId: string;
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
                        items: components["schemas"]["ProcedureChange"][];
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
    listProcedures: {
        parameters: {
            query?: {
                /** @description Code of an administrative unit */
                unit?: string;
                status?: components["schemas"]["ProcedureStatus"];
                /** @description Entries in a page */
                limit?: number;
                /** @description Where the page before ended (`next`) */
                cursor?: string;
                /** @description Say how many there are, up to 10000 */
                count?: "true";
                /** @description The field to sort by; with a minus the greatest first */
                sort?: "unitCode" | "-unitCode" | "since" | "-since" | "status" | "-status" | "form" | "-form";
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
                        items: components["schemas"]["Procedure"][];
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
    searchProcedures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProcedureSearch"];
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
                        items: components["schemas"]["Procedure"][];
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
    getCentreDay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a day of a public service centre, made by the client (UUID version 7) */
                centreDayId: string;
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
                    "application/json": components["schemas"]["CentreDay"];
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
    recordCentreDay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a day of a public service centre, made by the client (UUID version 7) */
                centreDayId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CentreDayRecord"];
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
                    "application/json": components["schemas"]["CentreDay"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `day-counted`; `mirror-exists`; `centre-day-differs` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "centre-day-differs" | "day-counted" | "mirror-exists";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `before-since`; `ends-before-it-begins`; `wrong-level`; `part-over-whole`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "invalid-request" | "part-over-whole" | "unknown-unit" | "wrong-level";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    correctCentreDay: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a day of a public service centre, made by the client (UUID version 7) */
                centreDayId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CentreDayCorrection"];
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
                    "application/json": components["schemas"]["CentreDay"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `day-counted`; `mirror-exists`; `before-last-change` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-last-change" | "day-counted" | "mirror-exists";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `before-since`; `ends-before-it-begins`; `wrong-level`; `part-over-whole`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "invalid-request" | "part-over-whole" | "unknown-unit" | "wrong-level";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recordCentreDayBatch: {
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
                         * @description Id of a day of a public service centre, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        centreDayId: string;
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
                         * Format: date
                         * @description Which day is counted
                         * @example 2026-03-17
                         */
                        day: string;
                        /**
                         * @description Dossiers received on the day
                         * @example 42
                         */
                        received: number;
                        /**
                         * @description Of these, filed online
                         * @example 18
                         */
                        online: number;
                        /**
                         * @description Dossiers resolved on the day
                         * @example 40
                         */
                        resolved: number;
                        /**
                         * @description Of these, on time
                         * @example 39
                         */
                        onTime: number;
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
                            value: components["schemas"]["CentreDay"];
                            version?: number;
                        } | {
                            /** @constant */
                            accepted: false;
                            problem: components["schemas"]["Problem"] & {
                                /** @enum {string} */
                                code: "before-since" | "centre-day-differs" | "closed-unit" | "day-counted" | "day-in-future" | "ends-before-it-begins" | "internal-error" | "invalid-request" | "mirror-exists" | "not-found" | "outside-scope" | "part-over-whole" | "precondition-failed" | "too-many-requests" | "try-later" | "unknown-unit" | "wrong-level";
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
    advanceCentreDay: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a day of a public service centre, made by the client (UUID version 7) */
                centreDayId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CentreDayAdvance"];
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
                    "application/json": components["schemas"]["CentreDay"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `status-out-of-order`; `before-last-change`; `day-counted`; `mirror-exists` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-last-change" | "day-counted" | "mirror-exists" | "status-out-of-order";
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
    correctCentreDayStatus: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a day of a public service centre, made by the client (UUID version 7) */
                centreDayId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CentreDayStatusCorrection"];
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
                    "application/json": components["schemas"]["CentreDay"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `status-out-of-order`; `first-state`; `day-counted`; `mirror-exists` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "day-counted" | "first-state" | "mirror-exists" | "status-out-of-order";
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
    listCentreDayHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a day of a public service centre, made by the client (UUID version 7) */
                centreDayId: string;
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
                        items: components["schemas"]["CentreDayChange"][];
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
    listCentreDays: {
        parameters: {
            query?: {
                /** @description Code of an administrative unit */
                unit?: string;
                status?: components["schemas"]["CentreDayStatus"];
                /** @description Entries in a page */
                limit?: number;
                /** @description Where the page before ended (`next`) */
                cursor?: string;
                /** @description Say how many there are, up to 10000 */
                count?: "true";
                /** @description The field to sort by; with a minus the greatest first */
                sort?: "unitCode" | "-unitCode" | "since" | "-since" | "status" | "-status" | "day" | "-day" | "received" | "-received" | "online" | "-online" | "resolved" | "-resolved" | "onTime" | "-onTime";
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
                        items: components["schemas"]["CentreDay"][];
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
    searchCentreDays: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CentreDaySearch"];
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
                        items: components["schemas"]["CentreDay"][];
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
    getAssistance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of an assistance with a procedure, made by the client (UUID version 7) */
                assistanceId: string;
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
                    "application/json": components["schemas"]["Assistance"];
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
    recordAssistance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of an assistance with a procedure, made by the client (UUID version 7) */
                assistanceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssistanceRecord"];
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
                    "application/json": components["schemas"]["Assistance"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `assistance-differs` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "assistance-differs";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `before-since`; `ends-before-it-begins`; `hours-not-saved`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "hours-not-saved" | "invalid-request" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    correctAssistance: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of an assistance with a procedure, made by the client (UUID version 7) */
                assistanceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssistanceCorrection"];
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
                    "application/json": components["schemas"]["Assistance"];
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
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `before-since`; `ends-before-it-begins`; `hours-not-saved`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "hours-not-saved" | "invalid-request" | "unknown-unit";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recordAssistanceBatch: {
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
                         * @description Id of an assistance with a procedure, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        assistanceId: string;
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
                         * @description Which procedure, by its code
                         * @example 2.000635
                         */
                        procedureCode: string;
                        at: components["schemas"]["AssistancePlace"];
                        result: components["schemas"]["AssistanceResult"];
                        benefit?: components["schemas"]["AssistanceBenefit"];
                        /**
                         * @description How many hours, where it is hours
                         * @default null
                         */
                        hoursSaved?: number | null;
                        /**
                         * @description Who helped; null: who records it
                         * @default null
                         */
                        helperId?: string | null;
                        /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
                        asWritten?: {
                            at?: string;
                            result?: string;
                            benefit?: string;
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
                            value: components["schemas"]["Assistance"];
                            version?: number;
                        } | {
                            /** @constant */
                            accepted: false;
                            problem: components["schemas"]["Problem"] & {
                                /** @enum {string} */
                                code: "assistance-differs" | "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "hours-not-saved" | "internal-error" | "invalid-request" | "not-found" | "outside-scope" | "precondition-failed" | "too-many-requests" | "try-later" | "unknown-unit";
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
    advanceAssistance: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of an assistance with a procedure, made by the client (UUID version 7) */
                assistanceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssistanceAdvance"];
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
                    "application/json": components["schemas"]["Assistance"];
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
    correctAssistanceStatus: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of an assistance with a procedure, made by the client (UUID version 7) */
                assistanceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssistanceStatusCorrection"];
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
                    "application/json": components["schemas"]["Assistance"];
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
    listAssistanceHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of an assistance with a procedure, made by the client (UUID version 7) */
                assistanceId: string;
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
                        items: components["schemas"]["AssistanceChange"][];
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
    listAssistances: {
        parameters: {
            query?: {
                /** @description Code of an administrative unit */
                unit?: string;
                status?: components["schemas"]["AssistanceStatus"];
                /** @description Entries in a page */
                limit?: number;
                /** @description Where the page before ended (`next`) */
                cursor?: string;
                /** @description Say how many there are, up to 10000 */
                count?: "true";
                /** @description The field to sort by; with a minus the greatest first */
                sort?: "unitCode" | "-unitCode" | "since" | "-since" | "status" | "-status" | "at" | "-at" | "result" | "-result";
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
                        items: components["schemas"]["Assistance"][];
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
    searchAssistances: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssistanceSearch"];
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
                        items: components["schemas"]["Assistance"][];
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
    getDocumentCount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of counts of e-documents, made by the client (UUID version 7) */
                documentCountId: string;
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
                    "application/json": components["schemas"]["DocumentCount"];
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
    recordDocumentCount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of counts of e-documents, made by the client (UUID version 7) */
                documentCountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DocumentCountRecord"];
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
                    "application/json": components["schemas"]["DocumentCount"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `month-counted`; `document-count-differs` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "document-count-differs" | "month-counted";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `before-since`; `ends-before-it-begins`; `unknown-organisation`; `month-ahead`; `numbers-contradict`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "invalid-request" | "month-ahead" | "numbers-contradict" | "unknown-organisation" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    correctDocumentCount: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of counts of e-documents, made by the client (UUID version 7) */
                documentCountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DocumentCountCorrection"];
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
                    "application/json": components["schemas"]["DocumentCount"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `month-counted`; `before-last-change` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-last-change" | "month-counted";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `before-since`; `ends-before-it-begins`; `unknown-organisation`; `month-ahead`; `numbers-contradict`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "invalid-request" | "month-ahead" | "numbers-contradict" | "unknown-organisation" | "unknown-unit";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recordDocumentCountBatch: {
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
                         * @description Id of counts of e-documents, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        documentCountId: string;
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
                         * @description An organisation of this unit; null: the office of the unit itself
                         * @default null
                         */
                        organisationId?: string | null;
                        /**
                         * @description The month that is counted, of this one or an earlier one
                         * @example 2026-02
                         */
                        month: string;
                        /** @description E-documents sent to other offices and to enterprises */
                        sent: number;
                        /** @description E-documents received from them */
                        received: number;
                        /** @description Documents that went out, on paper or not */
                        outgoing: number;
                        /** @description Those of them with a digital signature */
                        signedOutgoing: number;
                        /** @description Documents that are not secret */
                        nonConfidential: number;
                        /** @description Those of them that were handled online alone */
                        online: number;
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
                            value: components["schemas"]["DocumentCount"];
                            version?: number;
                        } | {
                            /** @constant */
                            accepted: false;
                            problem: components["schemas"]["Problem"] & {
                                /** @enum {string} */
                                code: "before-since" | "closed-unit" | "day-in-future" | "document-count-differs" | "ends-before-it-begins" | "internal-error" | "invalid-request" | "month-ahead" | "month-counted" | "not-found" | "numbers-contradict" | "outside-scope" | "precondition-failed" | "too-many-requests" | "try-later" | "unknown-organisation" | "unknown-unit";
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
    advanceDocumentCount: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of counts of e-documents, made by the client (UUID version 7) */
                documentCountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DocumentCountAdvance"];
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
                    "application/json": components["schemas"]["DocumentCount"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `status-out-of-order`; `before-last-change`; `month-counted` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-last-change" | "month-counted" | "status-out-of-order";
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
    correctDocumentCountStatus: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of counts of e-documents, made by the client (UUID version 7) */
                documentCountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DocumentCountStatusCorrection"];
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
                    "application/json": components["schemas"]["DocumentCount"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `status-out-of-order`; `first-state`; `month-counted` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "first-state" | "month-counted" | "status-out-of-order";
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
    listDocumentCountHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of counts of e-documents, made by the client (UUID version 7) */
                documentCountId: string;
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
                        items: components["schemas"]["DocumentCountChange"][];
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
    listDocumentCounts: {
        parameters: {
            query?: {
                /** @description Code of an administrative unit */
                unit?: string;
                status?: components["schemas"]["DocumentCountStatus"];
                /** @description Entries in a page */
                limit?: number;
                /** @description Where the page before ended (`next`) */
                cursor?: string;
                /** @description Say how many there are, up to 10000 */
                count?: "true";
                /** @description The field to sort by; with a minus the greatest first */
                sort?: "unitCode" | "-unitCode" | "since" | "-since" | "status" | "-status" | "sent" | "-sent" | "received" | "-received" | "outgoing" | "-outgoing" | "signedOutgoing" | "-signedOutgoing" | "nonConfidential" | "-nonConfidential" | "online" | "-online";
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
                        items: components["schemas"]["DocumentCount"][];
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
    searchDocumentCounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DocumentCountSearch"];
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
                        items: components["schemas"]["DocumentCount"][];
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
    getOfficeCount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of counts of office work, made by the client (UUID version 7) */
                officeCountId: string;
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
                    "application/json": components["schemas"]["OfficeCount"];
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
    recordOfficeCount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of counts of office work, made by the client (UUID version 7) */
                officeCountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfficeCountRecord"];
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
                    "application/json": components["schemas"]["OfficeCount"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `month-counted`; `office-count-differs` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "month-counted" | "office-count-differs";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `before-since`; `ends-before-it-begins`; `month-ahead`; `numbers-contradict`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "invalid-request" | "month-ahead" | "numbers-contradict" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    correctOfficeCount: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of counts of office work, made by the client (UUID version 7) */
                officeCountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfficeCountCorrection"];
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
                    "application/json": components["schemas"]["OfficeCount"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `month-counted`; `before-last-change` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-last-change" | "month-counted";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `before-since`; `ends-before-it-begins`; `month-ahead`; `numbers-contradict`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "invalid-request" | "month-ahead" | "numbers-contradict" | "unknown-unit";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recordOfficeCountBatch: {
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
                         * @description Id of counts of office work, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        officeCountId: string;
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
                         * @description The month that is counted, of this one or an earlier one
                         * @example 2026-02
                         */
                        month: string;
                        /** @description Officials at the end of the month */
                        officials: number;
                        /** @description Those of them with a work account */
                        withAccount: number;
                        /** @description Organisations of the unit that have documents */
                        organisations: number;
                        /** @description Those of them that are linked to the document system */
                        linked: number;
                        /** @description Meetings held in the month */
                        meetings: number;
                        /** @description Those of them that were held online */
                        meetingsOnline: number;
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
                            value: components["schemas"]["OfficeCount"];
                            version?: number;
                        } | {
                            /** @constant */
                            accepted: false;
                            problem: components["schemas"]["Problem"] & {
                                /** @enum {string} */
                                code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "internal-error" | "invalid-request" | "month-ahead" | "month-counted" | "not-found" | "numbers-contradict" | "office-count-differs" | "outside-scope" | "precondition-failed" | "too-many-requests" | "try-later" | "unknown-unit";
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
    advanceOfficeCount: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of counts of office work, made by the client (UUID version 7) */
                officeCountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfficeCountAdvance"];
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
                    "application/json": components["schemas"]["OfficeCount"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `status-out-of-order`; `before-last-change`; `month-counted` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-last-change" | "month-counted" | "status-out-of-order";
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
    correctOfficeCountStatus: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of counts of office work, made by the client (UUID version 7) */
                officeCountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfficeCountStatusCorrection"];
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
                    "application/json": components["schemas"]["OfficeCount"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `status-out-of-order`; `first-state`; `month-counted` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "first-state" | "month-counted" | "status-out-of-order";
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
    listOfficeCountHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of counts of office work, made by the client (UUID version 7) */
                officeCountId: string;
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
                        items: components["schemas"]["OfficeCountChange"][];
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
    listOfficeCounts: {
        parameters: {
            query?: {
                /** @description Code of an administrative unit */
                unit?: string;
                status?: components["schemas"]["OfficeCountStatus"];
                /** @description Entries in a page */
                limit?: number;
                /** @description Where the page before ended (`next`) */
                cursor?: string;
                /** @description Say how many there are, up to 10000 */
                count?: "true";
                /** @description The field to sort by; with a minus the greatest first */
                sort?: "unitCode" | "-unitCode" | "since" | "-since" | "status" | "-status" | "officials" | "-officials" | "withAccount" | "-withAccount" | "organisations" | "-organisations" | "linked" | "-linked" | "meetings" | "-meetings" | "meetingsOnline" | "-meetingsOnline";
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
                        items: components["schemas"]["OfficeCount"][];
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
    searchOfficeCounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfficeCountSearch"];
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
                        items: components["schemas"]["OfficeCount"][];
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
    getDigitalService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a digital service, made by the client (UUID version 7) */
                digitalServiceId: string;
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
                    "application/json": components["schemas"]["DigitalService"];
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
    recordDigitalService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a digital service, made by the client (UUID version 7) */
                digitalServiceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DigitalServiceRecord"];
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
                    "application/json": components["schemas"]["DigitalService"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `digital-service-differs` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "digital-service-differs";
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
    correctDigitalService: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a digital service, made by the client (UUID version 7) */
                digitalServiceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DigitalServiceCorrection"];
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
                    "application/json": components["schemas"]["DigitalService"];
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
    recordDigitalServiceBatch: {
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
                         * @description Id of a digital service, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        digitalServiceId: string;
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
                        /** @example Cổng dịch vụ công tỉnh An Giang */
                        name: string;
                        kind: components["schemas"]["DigitalServiceKind"];
                        topic: components["schemas"]["DigitalServiceTopic"];
                        /**
                         * @description Where it is
                         * @example https://dichvucong.angiang.gov.vn
                         */
                        url: string;
                        /**
                         * @description Which office runs it
                         * @example Sở Khoa học và Công nghệ
                         */
                        owner: string;
                        /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
                        asWritten?: {
                            kind?: string;
                            topic?: string;
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
                            value: components["schemas"]["DigitalService"];
                            version?: number;
                        } | {
                            /** @constant */
                            accepted: false;
                            problem: components["schemas"]["Problem"] & {
                                /** @enum {string} */
                                code: "before-since" | "closed-unit" | "day-in-future" | "digital-service-differs" | "ends-before-it-begins" | "internal-error" | "invalid-request" | "not-found" | "outside-scope" | "precondition-failed" | "too-many-requests" | "try-later" | "unknown-unit";
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
    advanceDigitalService: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a digital service, made by the client (UUID version 7) */
                digitalServiceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DigitalServiceAdvance"];
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
                    "application/json": components["schemas"]["DigitalService"];
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
    correctDigitalServiceStatus: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a digital service, made by the client (UUID version 7) */
                digitalServiceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DigitalServiceStatusCorrection"];
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
                    "application/json": components["schemas"]["DigitalService"];
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
    listDigitalServiceHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a digital service, made by the client (UUID version 7) */
                digitalServiceId: string;
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
                        items: components["schemas"]["DigitalServiceChange"][];
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
    listDigitalServices: {
        parameters: {
            query?: {
                /** @description Code of an administrative unit */
                unit?: string;
                status?: components["schemas"]["DigitalServiceStatus"];
                /** @description Entries in a page */
                limit?: number;
                /** @description Where the page before ended (`next`) */
                cursor?: string;
                /** @description Say how many there are, up to 10000 */
                count?: "true";
                /** @description The field to sort by; with a minus the greatest first */
                sort?: "unitCode" | "-unitCode" | "since" | "-since" | "status" | "-status" | "kind" | "-kind" | "topic" | "-topic";
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
                        items: components["schemas"]["DigitalService"][];
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
    searchDigitalServices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DigitalServiceSearch"];
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
                        items: components["schemas"]["DigitalService"][];
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
    getCentreCheck: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a check of a public service centre, made by the client (UUID version 7) */
                centreCheckId: string;
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
                    "application/json": components["schemas"]["CentreCheck"];
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
    recordCentreCheck: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a check of a public service centre, made by the client (UUID version 7) */
                centreCheckId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CentreCheckRecord"];
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
                    "application/json": components["schemas"]["CentreCheck"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `day-checked`; `centre-check-differs` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "centre-check-differs" | "day-checked";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `before-since`; `ends-before-it-begins`; `centres-in-communes`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-since" | "centres-in-communes" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "invalid-request" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    correctCentreCheck: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a check of a public service centre, made by the client (UUID version 7) */
                centreCheckId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CentreCheckCorrection"];
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
                    "application/json": components["schemas"]["CentreCheck"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `day-checked`; `before-last-change` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-last-change" | "day-checked";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `before-since`; `ends-before-it-begins`; `centres-in-communes`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-since" | "centres-in-communes" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "invalid-request" | "unknown-unit";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recordCentreCheckBatch: {
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
                         * @description Id of a check of a public service centre, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        centreCheckId: string;
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
                         * Format: date
                         * @description When it was looked at
                         * @example 2026-03-17
                         */
                        day: string;
                        /** @description The network is fast enough and stays up */
                        network: boolean;
                        /**
                         * @description What was seen
                         * @default
                         */
                        networkNote?: string;
                        /** @description There are enough devices, and they work */
                        devices: boolean;
                        /**
                         * @description What was seen
                         * @default
                         */
                        devicesNote?: string;
                        /** @description People take a number and are called by it */
                        queue: boolean;
                        /**
                         * @description What was seen
                         * @default
                         */
                        queueNote?: string;
                        /** @description People can say how they were served */
                        rating: boolean;
                        /**
                         * @description What was seen
                         * @default
                         */
                        ratingNote?: string;
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
                            value: components["schemas"]["CentreCheck"];
                            version?: number;
                        } | {
                            /** @constant */
                            accepted: false;
                            problem: components["schemas"]["Problem"] & {
                                /** @enum {string} */
                                code: "before-since" | "centre-check-differs" | "centres-in-communes" | "closed-unit" | "day-checked" | "day-in-future" | "ends-before-it-begins" | "internal-error" | "invalid-request" | "not-found" | "outside-scope" | "precondition-failed" | "too-many-requests" | "try-later" | "unknown-unit";
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
    advanceCentreCheck: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a check of a public service centre, made by the client (UUID version 7) */
                centreCheckId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CentreCheckAdvance"];
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
                    "application/json": components["schemas"]["CentreCheck"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `status-out-of-order`; `before-last-change`; `day-checked` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-last-change" | "day-checked" | "status-out-of-order";
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
    correctCentreCheckStatus: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a check of a public service centre, made by the client (UUID version 7) */
                centreCheckId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CentreCheckStatusCorrection"];
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
                    "application/json": components["schemas"]["CentreCheck"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `status-out-of-order`; `first-state`; `day-checked` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "day-checked" | "first-state" | "status-out-of-order";
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
    listCentreCheckHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a check of a public service centre, made by the client (UUID version 7) */
                centreCheckId: string;
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
                        items: components["schemas"]["CentreCheckChange"][];
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
    listCentreChecks: {
        parameters: {
            query?: {
                /** @description Code of an administrative unit */
                unit?: string;
                status?: components["schemas"]["CentreCheckStatus"];
                /** @description Entries in a page */
                limit?: number;
                /** @description Where the page before ended (`next`) */
                cursor?: string;
                /** @description Say how many there are, up to 10000 */
                count?: "true";
                /** @description The field to sort by; with a minus the greatest first */
                sort?: "unitCode" | "-unitCode" | "since" | "-since" | "status" | "-status" | "day" | "-day";
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
                        items: components["schemas"]["CentreCheck"][];
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
    searchCentreChecks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CentreCheckSearch"];
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
                        items: components["schemas"]["CentreCheck"][];
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
    getSchool: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a school, made by the client (UUID version 7) */
                schoolId: string;
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
                    "application/json": components["schemas"]["School"];
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
    recordSchool: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a school, made by the client (UUID version 7) */
                schoolId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SchoolRecord"];
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
                    "application/json": components["schemas"]["School"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `school-differs` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "school-differs";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `before-since`; `ends-before-it-begins`; `app-without-day`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "app-without-day" | "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "invalid-request" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    correctSchool: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a school, made by the client (UUID version 7) */
                schoolId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SchoolCorrection"];
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
                    "application/json": components["schemas"]["School"];
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
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `before-since`; `ends-before-it-begins`; `app-without-day`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "app-without-day" | "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "invalid-request" | "unknown-unit";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recordSchoolBatch: {
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
                         * @description Id of a school, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        schoolId: string;
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
                        /** @example Trường Tiểu học U Minh Thượng 1 */
                        name: string;
                        level: components["schemas"]["SchoolLevel"];
                        /**
                         * @description Uses software for the quality of teaching since; null: does not
                         * @default null
                         */
                        qualitySoftwareSince?: string | null;
                        /**
                         * @description Teachers and parents use an app since; null: do not
                         * @default null
                         */
                        parentAppSince?: string | null;
                        /**
                         * @description Which app they use
                         * @default
                         */
                        parentApp?: string;
                        /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
                        asWritten?: {
                            level?: string;
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
                            value: components["schemas"]["School"];
                            version?: number;
                        } | {
                            /** @constant */
                            accepted: false;
                            problem: components["schemas"]["Problem"] & {
                                /** @enum {string} */
                                code: "app-without-day" | "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "internal-error" | "invalid-request" | "not-found" | "outside-scope" | "precondition-failed" | "school-differs" | "too-many-requests" | "try-later" | "unknown-unit";
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
    advanceSchool: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a school, made by the client (UUID version 7) */
                schoolId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SchoolAdvance"];
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
                    "application/json": components["schemas"]["School"];
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
    correctSchoolStatus: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a school, made by the client (UUID version 7) */
                schoolId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SchoolStatusCorrection"];
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
                    "application/json": components["schemas"]["School"];
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
    listSchoolHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a school, made by the client (UUID version 7) */
                schoolId: string;
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
                        items: components["schemas"]["SchoolChange"][];
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
    listSchools: {
        parameters: {
            query?: {
                /** @description Code of an administrative unit */
                unit?: string;
                status?: components["schemas"]["SchoolStatus"];
                /** @description Entries in a page */
                limit?: number;
                /** @description Where the page before ended (`next`) */
                cursor?: string;
                /** @description Say how many there are, up to 10000 */
                count?: "true";
                /** @description The field to sort by; with a minus the greatest first */
                sort?: "unitCode" | "-unitCode" | "since" | "-since" | "status" | "-status" | "level" | "-level";
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
                        items: components["schemas"]["School"][];
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
    searchSchools: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SchoolSearch"];
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
                        items: components["schemas"]["School"][];
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
    getMobileCoverage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the coverage of a hamlet by an operator, made by the client (UUID version 7) */
                mobileCoverageId: string;
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
                    "application/json": components["schemas"]["MobileCoverage"];
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
    recordMobileCoverage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the coverage of a hamlet by an operator, made by the client (UUID version 7) */
                mobileCoverageId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MobileCoverageRecord"];
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
                    "application/json": components["schemas"]["MobileCoverage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `coverage-recorded`; `mobile-coverage-differs` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "coverage-recorded" | "mobile-coverage-differs";
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
    correctMobileCoverage: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of the coverage of a hamlet by an operator, made by the client (UUID version 7) */
                mobileCoverageId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MobileCoverageCorrection"];
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
                    "application/json": components["schemas"]["MobileCoverage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `coverage-recorded`; `before-last-change` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-last-change" | "coverage-recorded";
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
    recordMobileCoverageBatch: {
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
                         * @description Id of the coverage of a hamlet by an operator, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        mobileCoverageId: string;
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
                        operator: components["schemas"]["MobileOperator"];
                        /**
                         * @description From which day on there is none any more
                         * @default null
                         */
                        until?: string | null;
                        /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
                        asWritten?: {
                            operator?: string;
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
                            value: components["schemas"]["MobileCoverage"];
                            version?: number;
                        } | {
                            /** @constant */
                            accepted: false;
                            problem: components["schemas"]["Problem"] & {
                                /** @enum {string} */
                                code: "before-since" | "closed-unit" | "coverage-recorded" | "day-in-future" | "ends-before-it-begins" | "internal-error" | "invalid-request" | "mobile-coverage-differs" | "not-found" | "outside-scope" | "precondition-failed" | "too-many-requests" | "try-later" | "unknown-unit";
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
    advanceMobileCoverage: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of the coverage of a hamlet by an operator, made by the client (UUID version 7) */
                mobileCoverageId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MobileCoverageAdvance"];
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
                    "application/json": components["schemas"]["MobileCoverage"];
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
    correctMobileCoverageStatus: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of the coverage of a hamlet by an operator, made by the client (UUID version 7) */
                mobileCoverageId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MobileCoverageStatusCorrection"];
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
                    "application/json": components["schemas"]["MobileCoverage"];
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
    listMobileCoverageHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the coverage of a hamlet by an operator, made by the client (UUID version 7) */
                mobileCoverageId: string;
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
                        items: components["schemas"]["MobileCoverageChange"][];
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
    listMobileCoverages: {
        parameters: {
            query?: {
                /** @description Code of an administrative unit */
                unit?: string;
                status?: components["schemas"]["MobileCoverageStatus"];
                /** @description Entries in a page */
                limit?: number;
                /** @description Where the page before ended (`next`) */
                cursor?: string;
                /** @description Say how many there are, up to 10000 */
                count?: "true";
                /** @description The field to sort by; with a minus the greatest first */
                sort?: "hamletCode" | "-hamletCode" | "since" | "-since" | "status" | "-status" | "operator" | "-operator";
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
                        items: components["schemas"]["MobileCoverage"][];
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
    searchMobileCoverages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MobileCoverageSearch"];
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
                        items: components["schemas"]["MobileCoverage"][];
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
    getFibreState: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the state of the fibre in a hamlet, made by the client (UUID version 7) */
                fibreStateId: string;
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
                    "application/json": components["schemas"]["FibreState"];
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
    recordFibreState: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the state of the fibre in a hamlet, made by the client (UUID version 7) */
                fibreStateId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FibreStateRecord"];
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
                    "application/json": components["schemas"]["FibreState"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `fibre-recorded`; `fibre-state-differs` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "fibre-recorded" | "fibre-state-differs";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `before-since`; `ends-before-it-begins`; `steps-out-of-order`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "invalid-request" | "steps-out-of-order" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    correctFibreState: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of the state of the fibre in a hamlet, made by the client (UUID version 7) */
                fibreStateId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FibreStateCorrection"];
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
                    "application/json": components["schemas"]["FibreState"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `fibre-recorded`; `before-last-change` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-last-change" | "fibre-recorded";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `before-since`; `ends-before-it-begins`; `steps-out-of-order`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "invalid-request" | "steps-out-of-order" | "unknown-unit";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recordFibreStateBatch: {
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
                         * @description Id of the state of the fibre in a hamlet, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        fibreStateId: string;
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
                         * @description When it was planned
                         * @default null
                         */
                        plannedOn?: string | null;
                        /**
                         * @description Since when it is built
                         * @default null
                         */
                        buildingSince?: string | null;
                        /**
                         * @description Since when homes can have it
                         * @default null
                         */
                        availableSince?: string | null;
                        /**
                         * @description Who says so
                         * @default
                         */
                        source?: string;
                        /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
                        asWritten?: {
                            step?: string;
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
                            value: components["schemas"]["FibreState"];
                            version?: number;
                        } | {
                            /** @constant */
                            accepted: false;
                            problem: components["schemas"]["Problem"] & {
                                /** @enum {string} */
                                code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "fibre-recorded" | "fibre-state-differs" | "internal-error" | "invalid-request" | "not-found" | "outside-scope" | "precondition-failed" | "steps-out-of-order" | "too-many-requests" | "try-later" | "unknown-unit";
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
    advanceFibreState: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of the state of the fibre in a hamlet, made by the client (UUID version 7) */
                fibreStateId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FibreStateAdvance"];
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
                    "application/json": components["schemas"]["FibreState"];
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
    correctFibreStateStatus: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of the state of the fibre in a hamlet, made by the client (UUID version 7) */
                fibreStateId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FibreStateStatusCorrection"];
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
                    "application/json": components["schemas"]["FibreState"];
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
    listFibreStateHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the state of the fibre in a hamlet, made by the client (UUID version 7) */
                fibreStateId: string;
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
                        items: components["schemas"]["FibreStateChange"][];
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
    listFibreStates: {
        parameters: {
            query?: {
                /** @description Code of an administrative unit */
                unit?: string;
                status?: components["schemas"]["FibreStateStatus"];
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
                        items: components["schemas"]["FibreState"][];
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
    searchFibreStates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FibreStateSearch"];
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
                        items: components["schemas"]["FibreState"][];
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
    getHomeConnection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a home's connection to the internet, made by the client (UUID version 7) */
                homeConnectionId: string;
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
                    "application/json": components["schemas"]["HomeConnection"];
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
    recordHomeConnection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a home's connection to the internet, made by the client (UUID version 7) */
                homeConnectionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HomeConnectionRecord"];
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
                    "application/json": components["schemas"]["HomeConnection"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `connection-recorded`; `home-connection-differs` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "connection-recorded" | "home-connection-differs";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `before-since`; `ends-before-it-begins`; `unknown-household`; `household-elsewhere`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "household-elsewhere" | "invalid-request" | "unknown-household" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    correctHomeConnection: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a home's connection to the internet, made by the client (UUID version 7) */
                homeConnectionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HomeConnectionCorrection"];
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
                    "application/json": components["schemas"]["HomeConnection"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `connection-recorded`; `before-last-change` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-last-change" | "connection-recorded";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `before-since`; `ends-before-it-begins`; `unknown-household`; `household-elsewhere`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "household-elsewhere" | "invalid-request" | "unknown-household" | "unknown-unit";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recordHomeConnectionBatch: {
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
                         * @description Id of a home's connection to the internet, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        homeConnectionId: string;
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
                         * @description The home; it may arrive later than what is said of it
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        householdId: string;
                        kind: components["schemas"]["HomeConnectionKind"];
                        /**
                         * @description From which day on it is something else
                         * @default null
                         */
                        until?: string | null;
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
                            value: components["schemas"]["HomeConnection"];
                            version?: number;
                        } | {
                            /** @constant */
                            accepted: false;
                            problem: components["schemas"]["Problem"] & {
                                /** @enum {string} */
                                code: "before-since" | "closed-unit" | "connection-recorded" | "day-in-future" | "ends-before-it-begins" | "home-connection-differs" | "household-elsewhere" | "internal-error" | "invalid-request" | "not-found" | "outside-scope" | "precondition-failed" | "too-many-requests" | "try-later" | "unknown-household" | "unknown-unit";
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
    advanceHomeConnection: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a home's connection to the internet, made by the client (UUID version 7) */
                homeConnectionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HomeConnectionAdvance"];
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
                    "application/json": components["schemas"]["HomeConnection"];
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
    correctHomeConnectionStatus: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a home's connection to the internet, made by the client (UUID version 7) */
                homeConnectionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HomeConnectionStatusCorrection"];
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
                    "application/json": components["schemas"]["HomeConnection"];
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
    listHomeConnectionHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a home's connection to the internet, made by the client (UUID version 7) */
                homeConnectionId: string;
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
                        items: components["schemas"]["HomeConnectionChange"][];
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
    listHomeConnections: {
        parameters: {
            query?: {
                /** @description Code of an administrative unit */
                unit?: string;
                status?: components["schemas"]["HomeConnectionStatus"];
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
                        items: components["schemas"]["HomeConnection"][];
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
    searchHomeConnections: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HomeConnectionSearch"];
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
                        items: components["schemas"]["HomeConnection"][];
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
    getCameraSite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a site of cameras, made by the client (UUID version 7) */
                cameraSiteId: string;
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
                    "application/json": components["schemas"]["CameraSite"];
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
    recordCameraSite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a site of cameras, made by the client (UUID version 7) */
                cameraSiteId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CameraSiteRecord"];
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
                    "application/json": components["schemas"]["CameraSite"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `camera-site-differs` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "camera-site-differs";
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
    correctCameraSite: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a site of cameras, made by the client (UUID version 7) */
                cameraSiteId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CameraSiteCorrection"];
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
                    "application/json": components["schemas"]["CameraSite"];
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
    recordCameraSiteBatch: {
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
                         * @description Id of a site of cameras, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        cameraSiteId: string;
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
                         * @description Where it is
                         * @example Ngã ba đầu ấp
                         */
                        name: string;
                        placeKind: components["schemas"]["CameraPlaceKind"];
                        /**
                         * @description Linked to the commune
                         * @default null
                         */
                        linked?: {
                            /**
                             * Format: date
                             * @description Calendar day in Asia/Ho_Chi_Minh
                             * @example 2026-03-17
                             */
                            since: string;
                            /** @default null */
                            until?: string | null;
                        } | null;
                        /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
                        asWritten?: {
                            placeKind?: string;
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
                            value: components["schemas"]["CameraSite"];
                            version?: number;
                        } | {
                            /** @constant */
                            accepted: false;
                            problem: components["schemas"]["Problem"] & {
                                /** @enum {string} */
                                code: "before-since" | "camera-site-differs" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "internal-error" | "invalid-request" | "not-found" | "outside-scope" | "precondition-failed" | "too-many-requests" | "try-later" | "unknown-unit";
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
    advanceCameraSite: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a site of cameras, made by the client (UUID version 7) */
                cameraSiteId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CameraSiteAdvance"];
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
                    "application/json": components["schemas"]["CameraSite"];
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
    correctCameraSiteStatus: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a site of cameras, made by the client (UUID version 7) */
                cameraSiteId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CameraSiteStatusCorrection"];
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
                    "application/json": components["schemas"]["CameraSite"];
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
    listCameraSiteHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a site of cameras, made by the client (UUID version 7) */
                cameraSiteId: string;
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
                        items: components["schemas"]["CameraSiteChange"][];
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
    listCameraSites: {
        parameters: {
            query?: {
                /** @description Code of an administrative unit */
                unit?: string;
                status?: components["schemas"]["CameraSiteStatus"];
                /** @description Entries in a page */
                limit?: number;
                /** @description Where the page before ended (`next`) */
                cursor?: string;
                /** @description Say how many there are, up to 10000 */
                count?: "true";
                /** @description The field to sort by; with a minus the greatest first */
                sort?: "hamletCode" | "-hamletCode" | "since" | "-since" | "status" | "-status" | "placeKind" | "-placeKind";
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
                        items: components["schemas"]["CameraSite"][];
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
    searchCameraSites: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CameraSiteSearch"];
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
                        items: components["schemas"]["CameraSite"][];
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
    getInformationPoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a public information point, made by the client (UUID version 7) */
                informationPointId: string;
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
                    "application/json": components["schemas"]["InformationPoint"];
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
    recordInformationPoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a public information point, made by the client (UUID version 7) */
                informationPointId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InformationPointRecord"];
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
                    "application/json": components["schemas"]["InformationPoint"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `information-point-differs` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "information-point-differs";
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
    correctInformationPoint: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a public information point, made by the client (UUID version 7) */
                informationPointId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InformationPointCorrection"];
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
                    "application/json": components["schemas"]["InformationPoint"];
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
    recordInformationPointBatch: {
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
                         * @description Id of a public information point, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        informationPointId: string;
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
                        /** @example Cổng đình làng */
                        place: string;
                        /**
                         * @description The office or group that sees to it
                         * @example Đoàn xã
                         */
                        owner: string;
                        /**
                         * @description What it tells of
                         * @example Lịch sử đình làng
                         */
                        subject: string;
                        /**
                         * @description Where its code leads
                         * @example https://hoaluu.example/dinh-lang
                         */
                        url: string;
                        /**
                         * @description When somebody last tried it
                         * @default null
                         */
                        checkedOn?: string | null;
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
                            value: components["schemas"]["InformationPoint"];
                            version?: number;
                        } | {
                            /** @constant */
                            accepted: false;
                            problem: components["schemas"]["Problem"] & {
                                /** @enum {string} */
                                code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "information-point-differs" | "internal-error" | "invalid-request" | "not-found" | "outside-scope" | "precondition-failed" | "too-many-requests" | "try-later" | "unknown-unit";
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
    advanceInformationPoint: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a public information point, made by the client (UUID version 7) */
                informationPointId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InformationPointAdvance"];
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
                    "application/json": components["schemas"]["InformationPoint"];
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
    correctInformationPointStatus: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a public information point, made by the client (UUID version 7) */
                informationPointId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InformationPointStatusCorrection"];
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
                    "application/json": components["schemas"]["InformationPoint"];
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
    listInformationPointHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a public information point, made by the client (UUID version 7) */
                informationPointId: string;
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
                        items: components["schemas"]["InformationPointChange"][];
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
    listInformationPoints: {
        parameters: {
            query?: {
                /** @description Code of an administrative unit */
                unit?: string;
                status?: components["schemas"]["InformationPointStatus"];
                /** @description Only what is late by now, or only what is not */
                overdue?: "yes" | "no";
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
                        items: components["schemas"]["InformationPoint"][];
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
    searchInformationPoints: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InformationPointSearch"];
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
                        items: components["schemas"]["InformationPoint"][];
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
    getTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a number in a queue, made by the client (UUID version 7) */
                ticketId: string;
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
                    "application/json": components["schemas"]["Ticket"];
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
    takeTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a number in a queue, made by the client (UUID version 7) */
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TicketTaking"];
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
                    "application/json": components["schemas"]["Ticket"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `no-queue`; `ticket-differs` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "no-queue" | "ticket-differs";
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
    getQueueToday: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of an administrative unit */
                unitCode: string;
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
                    "application/json": components["schemas"]["QueueToday"];
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
    getQueueDay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of an administrative unit */
                unitCode: string;
                /** @description Calendar day in Asia/Ho_Chi_Minh */
                day: string;
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
                    "application/json": components["schemas"]["QueueDay"];
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
    listTickets: {
        parameters: {
            query?: {
                status?: components["schemas"]["TicketStatus"];
                /** @description Entries in a page */
                limit?: number;
                /** @description Where the page before ended (`next`) */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Code of an administrative unit */
                unitCode: string;
                /** @description Calendar day in Asia/Ho_Chi_Minh */
                day: string;
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
                        items: components["schemas"]["Ticket"][];
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
    callTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a call of a number to a counter, made by the client (UUID version 7) */
                callId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TicketCall"];
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
                    "application/json": components["schemas"]["Ticket"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `counter-closed`; `nobody-waiting`; `called-by-another`; `ticket-ended`; `another-day`; `call-differs` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "another-day" | "call-differs" | "called-by-another" | "counter-closed" | "nobody-waiting" | "ticket-ended";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-counter`; `unknown-ticket`; `time-in-future`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "time-in-future" | "unknown-counter" | "unknown-ticket";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    endTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a number in a queue, made by the client (UUID version 7) */
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TicketEnd"];
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
                    "application/json": components["schemas"]["Ticket"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `not-called`; `ticket-ended` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "not-called" | "ticket-ended";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `time-in-future`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "time-in-future";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    rate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a rating, made by the client (UUID version 7) */
                ratingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RatingSending"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rating"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `not-served`; `rated-already` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "not-served" | "rated-already";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `one-subject`; `unknown-ticket`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "closed-unit" | "invalid-request" | "one-subject" | "unknown-ticket" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    sendFeedback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a feedback item, made by the client (UUID version 7) */
                feedbackId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeedbackSending"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowedFeedback"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `feedback-differs` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "feedback-differs";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "closed-unit" | "invalid-request" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    followFeedback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description By which an item of feedback is followed */
                code: string;
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
                    "application/json": components["schemas"]["FollowedFeedback"];
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
    getDossier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of a dossier: agency, day, number */
                dossierCode: string;
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
                    "application/json": components["schemas"]["Dossier"];
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
    mirrorDossier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of a dossier: agency, day, number */
                dossierCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DossierMirror"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dossier"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `dossier-older`; `dossier-differs` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "dossier-differs" | "dossier-older";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `wrong-level`; `wrong-dossier-code`; `day-in-future`; `instant-in-future`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "closed-unit" | "day-in-future" | "instant-in-future" | "invalid-request" | "unknown-unit" | "wrong-dossier-code" | "wrong-level";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    mirrorDossierBatch: {
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
                         * @description Code of a dossier: agency, day, number
                         * @example 000.00.00.H49-250915-0001
                         */
                        dossierCode: string;
                        /**
                         * @description The commune whose centre has it
                         * @example 31027
                         * @example 91
                         * @example 31027.07
                         */
                        unitCode: string;
                        /**
                         * @description Code of a procedure in the national catalogue
                         * @example 2.000635
                         */
                        procedureCode: string;
                        intake: components["schemas"]["DossierIntake"];
                        /**
                         * Format: date
                         * @description Calendar day in Asia/Ho_Chi_Minh
                         * @example 2026-03-17
                         */
                        receivedOn: string;
                        /**
                         * @description As it was set at first; null: none was
                         * @default null
                         */
                        dueOn?: string | null;
                        /** @default null */
                        finishedOn?: string | null;
                        /**
                         * @description 1 new, 2 accepted, 3 not accepted, 4 in process, 5 supplement required, 6 payment required, 7 withdrawn, 8 stopped, 9 processed, 10 result returned
                         * @example 4
                         */
                        state: number;
                        /**
                         * Format: date-time
                         * @description When its source said so: what is older than what is known is refused
                         * @example 2026-03-17T11:40:00Z
                         */
                        asOf: string;
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
                            value: components["schemas"]["Dossier"];
                            version?: number;
                        } | {
                            /** @constant */
                            accepted: false;
                            problem: components["schemas"]["Problem"] & {
                                /** @enum {string} */
                                code: "closed-unit" | "day-in-future" | "dossier-differs" | "dossier-older" | "instant-in-future" | "internal-error" | "invalid-request" | "not-found" | "outside-scope" | "precondition-failed" | "too-many-requests" | "try-later" | "unknown-unit" | "wrong-dossier-code" | "wrong-level";
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
    listDossiers: {
        parameters: {
            query?: {
                /** @description Everything beneath; default: all of your units */
                unit?: string;
                state?: number;
                only?: "overdue" | "flagged" | "running" | "paused";
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
                        items: components["schemas"]["Dossier"][];
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
    countDossiers: {
        parameters: {
            query: {
                /** @description Code of an administrative unit */
                unit: string;
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
                    "application/json": components["schemas"]["DossierCounts"];
                };
            };
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
