// Generated from packages/contracts/openapi by `pnpm generate`; do not edit.
export interface paths {
    "/identity/v1/households/{householdId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One household */
        get: operations["getHousehold"];
        /** Register a household */
        put: operations["registerHousehold"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct address, devices or language */
        patch: operations["correctHousehold"];
        trace?: never;
    };
    "/identity/v1/households/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Register a household, up to 1000 at once */
        post: operations["registerHouseholdBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/households/{householdId}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move a household, with all who live in it, to another hamlet */
        post: operations["moveHousehold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/households/{householdId}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a household; when merged, its residents live on in the other */
        post: operations["closeHousehold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/households": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Households of a hamlet, commune or province, in today's boundaries */
        get: operations["listHouseholds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/households/{householdId}/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say in which hamlet a home of a split hamlet lies since the split; may be said again, otherwise */
        put: operations["assignHousehold"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/households/assignment/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say in which hamlet a home of a split hamlet lies since the split; may be said again, otherwise, up to 1000 at once */
        post: operations["assignHouseholds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/unassigned-hamlets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Split hamlets whose homes wait for their hamlet, with how many do */
        get: operations["countUnassigned"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/unassigned-households": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Homes of split hamlets that wait for their hamlet */
        get: operations["listUnassigned"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/residents/{residentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One resident; the read is written to the access log */
        get: operations["getResident"];
        /** Register a resident of a household */
        put: operations["registerResident"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct what is recorded of a resident */
        patch: operations["correctResident"];
        trace?: never;
    };
    "/identity/v1/residents/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Register a resident of a household, up to 1000 at once */
        post: operations["registerResidentBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/residents/{residentId}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move a resident to another household */
        post: operations["moveResident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/residents/{residentId}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the stay of a resident who left or died */
        post: operations["leaveHousehold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/residents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who lives in a household, or in a unit by hamlet, by name; the reads are written to the access log */
        get: operations["listResidents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/residents/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find residents in your units by words of their name, with or without marks */
        post: operations["searchResidents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/households/{householdId}/correct-move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put right when a household came to a hamlet, or to which; everybody who lives there follows */
        post: operations["correctMove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/households/{householdId}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a household again that was closed or merged by mistake; who lived there at the end comes back */
        post: operations["reopenHousehold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/residents/{residentId}/correct-stay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put right in which household a resident lived, from when, or until when */
        post: operations["correctStay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/households/{householdId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was recorded of a household, and what was corrected: latest first, the 200 latest where there is more; where a reason is shown, a line of the access log for each of its people says so */
        get: operations["getHouseholdHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/residents/{residentId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a resident was said to live: latest first, the 200 latest where there is more; the read is written to the access log */
        get: operations["getResidentHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/corrections/{correctionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Correct fields of a home or a person with what was seen of them, whenever it arrives: merged field by field; of a person, written to the access log */
        put: operations["recordCorrection"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/corrections/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Correct fields of a home or a person with what was seen of them, whenever it arrives: merged field by field; of a person, written to the access log, up to 1000 at once */
        post: operations["recordCorrectionBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/residents/{residentId}/head": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that a resident heads the household they live in, in place of whoever was recorded */
        post: operations["headHousehold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/held-conflicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a person has to decide in a unit, oldest first; the reads are written to the access log */
        get: operations["listHeldConflicts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/held-conflicts/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many decisions wait in a unit */
        get: operations["countHeldConflicts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/held-conflicts/{heldConflictId}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Choose what is recorded of a person; the read is written to the access log */
        post: operations["decideHeldConflict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Pairs of residents who may be one person, of a unit and your others; a page may have fewer than asked for, or none, and a next one. The reads are written to the access log */
        get: operations["listDuplicates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/duplicates-elsewhere": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Residents of a unit who may also be written down outside of your units: who sees both merges them. A page may have fewer than asked for, or none, and a next one. The reads are written to the access log */
        get: operations["listDuplicatesElsewhere"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/distinct-pairs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom an officer said to be two people, of a unit; the reads are written to the access log */
        get: operations["listDistinctPairs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/distinct-pairs/{residentId}/{otherId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say that two residents are two people, so that they are not shown as one any more, or take that back */
        put: operations["decideDistinct"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/home-duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Pairs of homes that may be one, of a unit and your others; a page may have fewer than asked for, or none, and a next one. `closeHousehold` merges them, `reopenHousehold` parts them. The reads are written to the access log */
        get: operations["listHomeDuplicates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/distinct-homes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which homes an officer said to be two, of a unit; the reads are written to the access log */
        get: operations["listDistinctHomes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/distinct-homes/{householdId}/{otherId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say that two homes are two, so that they are not shown as one any more, or take that back */
        put: operations["decideDistinctHomes"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/merges/{mergeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say that two residents are one: steps, apps, consents, accounts, skills and what is counted of the other one are theirs from now on */
        put: operations["mergeResidents"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/merges/{mergeId}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a merge back: both are as they were, and what was told of either since is told of that one */
        post: operations["undoMerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Merges of residents of a unit, with both; the reads are written to the access log */
        get: operations["listMerges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/residents/names": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Names behind pseudonymous ids; the reads are written to the access log */
        post: operations["nameResidents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/residents/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Which residents the people of a list are; who is found is written to the access log */
        post: operations["matchResidents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/residents/{residentId}/steps/{step}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Record where a resident stands with a step of e-ID onboarding */
        put: operations["recordStep"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/steps/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record where a resident stands with a step of e-ID onboarding, up to 1000 at once */
        post: operations["recordStepBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/residents/{residentId}/apps/{app}/devices/{device}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Record whether an app is on a device of a resident */
        put: operations["recordApp"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/apps/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record whether an app is on a device of a resident, up to 1000 at once */
        post: operations["recordAppBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/apps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which apps the people of a unit have, on which devices; the reads are written to the access log */
        get: operations["listApps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/residents/{residentId}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The onboarding checklist of a resident; the read is written to the access log */
        get: operations["getChecklist"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/appointments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who has an appointment for e-ID level 2 on a day, or without one whose is still open; the reads are written to the access log */
        get: operations["listAppointments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/residents/{residentId}/appointment/mark": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say as the police that somebody was registered, has level 2 activated, or did not come; null takes that back */
        post: operations["markAppointment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/appointments/marks/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say as the police that somebody was registered, has level 2 activated, or did not come; null takes that back, up to 1000 at once */
        post: operations["markAppointmentBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/attendees/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find who may have come to a session of yours, in the unit for which it is, by words of the name; from its day on. Who is found is written to the access log */
        post: operations["searchAttendees"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/consents/{consentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One consent; the read is written to the access log */
        get: operations["getConsent"];
        /** Record that a resident agreed to a purpose */
        put: operations["recordConsent"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/consents/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that a resident agreed to a purpose, up to 1000 at once */
        post: operations["recordConsentBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/consents/{consentId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw a consent; what was done before stays lawful */
        post: operations["withdrawConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Consents of a resident, latest first; the read is written to the access log */
        get: operations["listConsents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/consents/{consentId}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the home gets in hand, in Vietnamese and without names */
        get: operations["getConsentReceipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/residents/{residentId}/personal-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All that identity keeps of a resident who asked to see it; the read is written to the access log. Payments and teams answer the same path for what they keep */
        get: operations["getPersonalData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/residents/{residentId}/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Erase a resident, everywhere and for good; sent again, it is answered as the first time */
        post: operations["eraseResident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/residents/{residentId}/restrict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop the use of the data on a resident: what is new of them is refused until this is lifted */
        post: operations["restrictResident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/residents/{residentId}/lift-restriction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let the data on a resident be used again */
        post: operations["liftRestriction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/packs/{hamletCode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The homes of a hamlet and who lives there, or what changed since; the read is written to the access log */
        get: operations["getPack"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/pack-reads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who was given the people of the hamlets of a unit, or changes of them, latest first */
        get: operations["listPackReads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/sealing-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The key for which phones seal what was not sent yet, beside their own seal */
        get: operations["getSealingKey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/sealed-records/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens records that a phone sealed: your own, and for an officer those of homes in her units, which is written to the access log */
        post: operations["openSealedRecords"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/access-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who read the records of persons in a unit, latest first */
        get: operations["listAccessLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/household-facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Present states of households as the topic carries them; unknown ones are left out */
        get: operations["listHouseholdFacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/resident-facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Present states of residents as the topic carries them; unknown ones are left out */
        get: operations["listResidentFacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/health-card-counts/{healthCardCountId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One health card count */
        get: operations["getHealthCardCount"];
        /** Record a health card count */
        put: operations["recordHealthCardCount"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct what was recorded of a health card count */
        patch: operations["correctHealthCardCount"];
        trace?: never;
    };
    "/identity/v1/health-card-counts/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a health card count, up to 1000 at once */
        post: operations["recordHealthCardCountBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/health-card-counts/{healthCardCountId}/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say how a health card count stands from a day on */
        post: operations["advanceHealthCardCount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/health-card-counts/{healthCardCountId}/correct-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put right from when a health card count stood in a state, or that it never did */
        post: operations["correctHealthCardCountStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/health-card-counts/{healthCardCountId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was recorded of a health card count and how it was changed: latest first, the 200 latest where there is more */
        get: operations["listHealthCardCountHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/health-card-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is recorded in a unit, or in all of your units and those above them, by place and id */
        get: operations["listHealthCardCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/health-card-counts/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find by words, with or without marks */
        post: operations["searchHealthCardCounts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/health-facilities/{healthFacilityId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One health facility */
        get: operations["getHealthFacility"];
        /** Record a health facility */
        put: operations["recordHealthFacility"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct what was recorded of a health facility */
        patch: operations["correctHealthFacility"];
        trace?: never;
    };
    "/identity/v1/health-facilities/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a health facility, up to 1000 at once */
        post: operations["recordHealthFacilityBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/health-facilities/{healthFacilityId}/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say how a health facility stands from a day on */
        post: operations["advanceHealthFacility"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/health-facilities/{healthFacilityId}/correct-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put right from when a health facility stood in a state, or that it never did */
        post: operations["correctHealthFacilityStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/health-facilities/{healthFacilityId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was recorded of a health facility and how it was changed: latest first, the 200 latest where there is more */
        get: operations["listHealthFacilityHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/health-facilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is recorded in a unit, or in all of your units and those above them, by place and id */
        get: operations["listHealthFacilities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/health-facilities/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find by words, with or without marks */
        post: operations["searchHealthFacilities"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/rights-requests/{rightsRequestId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One rights request */
        get: operations["getRightsRequest"];
        /** Record a rights request */
        put: operations["recordRightsRequest"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct what was recorded of a rights request */
        patch: operations["correctRightsRequest"];
        trace?: never;
    };
    "/identity/v1/rights-requests/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a rights request, up to 1000 at once */
        post: operations["recordRightsRequestBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/rights-requests/{rightsRequestId}/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say how a rights request stands from a day on */
        post: operations["advanceRightsRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/rights-requests/{rightsRequestId}/correct-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put right from when a rights request stood in a state, or that it never did */
        post: operations["correctRightsRequestStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/rights-requests/{rightsRequestId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was recorded of a rights request and how it was changed: latest first, the 200 latest where there is more */
        get: operations["listRightsRequestHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/rights-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is recorded in a unit, or in all of your units, by place and id */
        get: operations["listRightsRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/rights-requests/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find by words, with or without marks */
        post: operations["searchRightsRequests"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/legal-holds/{legalHoldId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One legal hold */
        get: operations["getLegalHold"];
        /** Record a legal hold */
        put: operations["recordLegalHold"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct what was recorded of a legal hold */
        patch: operations["correctLegalHold"];
        trace?: never;
    };
    "/identity/v1/legal-holds/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a legal hold, up to 1000 at once */
        post: operations["recordLegalHoldBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/legal-holds/{legalHoldId}/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say how a legal hold stands from a day on */
        post: operations["advanceLegalHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/legal-holds/{legalHoldId}/correct-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put right from when a legal hold stood in a state, or that it never did */
        post: operations["correctLegalHoldStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/legal-holds/{legalHoldId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was recorded of a legal hold and how it was changed: latest first, the 200 latest where there is more */
        get: operations["listLegalHoldHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/legal-holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is recorded in a unit, or in all of your units, by place and id */
        get: operations["listLegalHolds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/legal-holds/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find by words, with or without marks */
        post: operations["searchLegalHolds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/breaches/{breachId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One breach */
        get: operations["getBreach"];
        /** Record a breach */
        put: operations["recordBreach"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct what was recorded of a breach */
        patch: operations["correctBreach"];
        trace?: never;
    };
    "/identity/v1/breaches/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a breach, up to 1000 at once */
        post: operations["recordBreachBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/breaches/{breachId}/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say how a breach stands from a day on */
        post: operations["advanceBreach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/breaches/{breachId}/correct-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put right from when a breach stood in a state, or that it never did */
        post: operations["correctBreachStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/breaches/{breachId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was recorded of a breach and how it was changed: latest first, the 200 latest where there is more */
        get: operations["listBreachHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/breaches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is recorded in a unit, or in all of your units, by place and id */
        get: operations["listBreaches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/breaches/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find by words, with or without marks */
        post: operations["searchBreaches"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/text-reads": {
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
    "/identity/v1/export-log": {
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
    "/identity/v1/operations/status": {
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
    "/identity/v1/operations/dead-letters": {
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
    "/identity/v1/operations/dead-letters/{deadLetterId}": {
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
    "/identity/v1/operations/dead-letters/{deadLetterId}/retry": {
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
    "/identity/v1/operations/topics": {
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
    "/identity/v1/operations/topics/apply": {
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
    "/identity/v1/operations/republish": {
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
    "/identity/v1/operations/replay": {
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
        /** @description One read of one person's record */
        AccessLogEntry: {
            /**
             * Format: date-time
             * @description Instant with offset; answers are in UTC
             * @example 2026-03-17T11:40:00Z
             */
            at: string;
            /** @description Subject of the token that was used */
            readBy: string;
            /** @example getResident */
            operation: string;
            /**
             * Format: uuid
             * @description Id of a resident, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            residentId: string;
            /**
             * @description Where the resident lived when the record was read
             * @example 31027.07
             */
            hamletCode: string;
            masked: boolean;
        };
        /** @description What was seen last of an app on a device of somebody; never a name */
        AppOfResident: {
            /**
             * Format: uuid
             * @description Id of a resident, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            residentId: string;
            /**
             * Format: uuid
             * @description Id of a household, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            householdId: string;
            /**
             * @description Code of a hamlet: commune code, dot, number
             * @example 31027.07
             */
            hamletCode: string;
            /**
             * @description Code of an app; each province has its own citizen app
             * @example vneid
             * @example dak_lak_so
             */
            app: string;
            device: components["schemas"]["Device"];
            /** @enum {string} */
            status: "installed" | "removed" | "impossible";
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            on: string;
            /**
             * @description Whether the catalogue of apps has it as the citizen app of the province of the resident
             * @default false
             */
            provincial: boolean;
        };
        AppRecord: {
            /**
             * @description Code of an app; each province has its own citizen app
             * @example vneid
             * @example dak_lak_so
             */
            app: string;
            device: components["schemas"]["Device"];
            /** @enum {string} */
            status: "installed" | "removed" | "impossible";
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            on: string;
            /**
             * @description Whether the catalogue of apps has it as the citizen app of the province of the resident
             * @default false
             */
            provincial: boolean;
        };
        AppReport: {
            /** @enum {string} */
            status: "installed" | "removed" | "impossible";
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            on: string;
            /**
             * @description Whether the catalogue of apps has it as the citizen app of the province of the resident
             * @default false
             */
            provincial?: boolean;
        };
        Appointment: {
            /**
             * Format: uuid
             * @description Id of a resident, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            residentId: string;
            /** @description Null: nobody said for when */
            booked: components["schemas"]["Booking"] | null;
            mark: components["schemas"]["AppointmentMark"] | null;
            markedOn: string | null;
            /** @example Nguyễn Thị Hoa */
            name: string;
            /**
             * @description The date, or the year where no more is known
             * @example {
             *       "year": 1958
             *     }
             */
            birth: {
                /**
                 * Format: date
                 * @description Calendar day in Asia/Ho_Chi_Minh
                 * @example 2026-03-17
                 */
                date: string;
            } | {
                year: number;
            };
            /**
             * @description Code of a hamlet: commune code, dot, number
             * @example 31027.07
             */
            hamletCode: string;
            /**
             * Format: date
             * @description When the appointment was made
             * @example 2026-03-17
             */
            madeOn: string;
        };
        /**
         * @description Only `activated` makes level 2; who did not come needs a new day
         * @enum {string}
         */
        AppointmentMark: "registered" | "activated" | "not_come";
        /**
         * @example {
         *       "mark": "activated",
         *       "on": "2026-03-20"
         *     }
         */
        AppointmentMarking: {
            mark: components["schemas"]["AppointmentMark"] | null;
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            on: string;
            /**
             * Format: uuid
             * @description Of this mark alone: sent again with it, it changes nothing
             */
            recordId?: string;
        };
        /** @description By the personal number; who is not found by it, by name, birth and hamlet */
        AskedPerson: {
            /** @description Personal number; only a keyed hash and its last three digits are kept */
            personalNumber?: string;
            /**
             * @description Family, middle and given name; kept in NFC
             * @example Nguyễn Thị Hoa
             */
            name?: string;
            birth?: components["schemas"]["Birth"];
            /**
             * @description Code of a hamlet: commune code, dot, number
             * @example 31027.07
             */
            hamletCode?: string;
        };
        /** @description A body, because names must not be in addresses */
        AttendeeSearch: {
            /**
             * Format: uuid
             * @description Id of a session, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            sessionId: string;
            /**
             * @description Beginnings of words of the name, with or without marks
             * @example nguyen hoa
             */
            name: string;
            /** @default 20 */
            limit?: number;
        };
        /**
         * @description The date, or the year where no more is known
         * @example {
         *       "year": 1958
         *     }
         */
        Birth: {
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            date: string;
        } | {
            year: number;
        };
        /**
         * @example {
         *       "day": "2026-03-27",
         *       "time": "08:30"
         *     }
         */
        Booking: {
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            day: string;
            /** @default null */
            time: string | null;
        };
        /**
         * @example {
         *       "day": "2026-03-27",
         *       "time": "08:30"
         *     }
         */
        BookingInput: {
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            day: string;
            /** @default null */
            time?: string | null;
        };
        Breach: {
            /**
             * Format: uuid
             * @description Id of a breach, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            breachId: string;
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
            kind: components["schemas"]["BreachKind"];
            /** @description What happened to which data; nobody is named */
            what: string;
            /** @description How many people it is about, as far as known */
            people: number;
            /**
             * Format: date-time
             * @description When somebody found out: the clock of 72 hours begins
             * @example 2026-03-17T11:40:00Z
             */
            discoveredAt: string;
            /**
             * @description When the authority was told
             * @default null
             */
            notifiedAt: string | null;
            /**
             * @description What was done about it
             * @default
             */
            measures: string;
            /**
             * Format: date-time
             * @description Instant by which the authority is told: 72 hours
             * @example 2026-03-17T11:40:00Z
             */
            notifyBy: string;
            status: components["schemas"]["BreachStatus"];
            /** @description Its states, each with its first day, the first one first */
            states: {
                status: components["schemas"]["BreachStatus"];
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
        BreachAdvance: {
            status: components["schemas"]["BreachStatus"];
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            on: string;
        };
        /** @description A change with the breach as it was from then on */
        BreachChange: {
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
            state: components["schemas"]["Breach"];
        };
        /** @description The fields that are wrong, as they should be; what is left out stays as it is, in objects too. The unit of a thing whose unit was split may be corrected to one that took over a part: it lies there since the split */
        BreachCorrection: {
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
            kind?: components["schemas"]["BreachKind"];
            /** @description What happened to which data; nobody is named */
            what?: string;
            /** @description How many people it is about, as far as known */
            people?: number;
            /**
             * Format: date-time
             * @description When somebody found out: the clock of 72 hours begins
             * @example 2026-03-17T11:40:00Z
             */
            discoveredAt?: string;
            notifiedAt?: string | null;
            measures?: string | null;
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                kind?: string;
            };
        };
        /** @enum {string} */
        BreachKind: "lost_device" | "wrong_recipient" | "break_in" | "published" | "lost_data" | "other";
        /**
         * @example {
         *       "unitCode": "31027",
         *       "since": "2026-03-16",
         *       "kind": "lost_device",
         *       "what": "Mất một điện thoại của tổ, máy có mã khóa.",
         *       "people": 412,
         *       "discoveredAt": "2026-03-17T01:00:00Z"
         *     }
         */
        BreachRecord: {
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
            kind: components["schemas"]["BreachKind"];
            /** @description What happened to which data; nobody is named */
            what: string;
            /** @description How many people it is about, as far as known */
            people: number;
            /**
             * Format: date-time
             * @description When somebody found out: the clock of 72 hours begins
             * @example 2026-03-17T11:40:00Z
             */
            discoveredAt: string;
            /**
             * @description When the authority was told
             * @default null
             */
            notifiedAt?: string | null;
            /**
             * @description What was done about it
             * @default
             */
            measures?: string;
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                kind?: string;
            };
        };
        BreachSearch: {
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
         * @description How a breach stands: discovered → notified | closed; notified → closed; closed → discovered
         * @enum {string}
         */
        BreachStatus: "discovered" | "notified" | "closed";
        BreachStatusCorrection: {
            status: components["schemas"]["BreachStatus"];
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
        Checklist: {
            /**
             * Format: uuid
             * @description Id of a resident, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            residentId: string;
            /** @description Only activation makes level 2 */
            eidLevel: number;
            level2Since: string | null;
            steps: {
                step: components["schemas"]["Step"];
                state: components["schemas"]["StepState"];
                on: string | null;
                evidence: components["schemas"]["Evidence"] | null;
                /** @description For when the police expects the resident */
                booked?: components["schemas"]["Booking"];
            }[];
            apps: components["schemas"]["AppRecord"][];
            /** @description Every record of a step, latest first, at most 200 */
            history: components["schemas"]["StepRecord"][];
        };
        Consent: {
            /**
             * Format: uuid
             * @description Id of a consent, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            consentId: string;
            /**
             * Format: uuid
             * @description Id of a resident, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            residentId: string;
            purpose: components["schemas"]["Purpose"];
            /**
             * @description Which wording was read out or shown
             * @example 2026-01
             */
            wordingVersion: string;
            /** @enum {string} */
            method: "paper" | "app" | "voice";
            /**
             * @description Who was there; needed where nothing was written (voice)
             * @default null
             */
            witnessId: string | null;
            /** @description Masked for those who may not see names */
            guardianName: string | null;
            /**
             * Format: date-time
             * @description Instant with offset; answers are in UTC
             * @example 2026-03-17T11:40:00Z
             */
            givenAt: string;
            withdrawnAt: string | null;
            version: number;
        };
        ConsentReceipt: {
            /**
             * Format: uuid
             * @description Id of a consent, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            consentId: string;
            title: string;
            lines: string[];
        };
        /**
         * @example {
         *       "residentId": "01990f3e-7c1a-7000-8000-0000000000d1",
         *       "purpose": "eid_onboarding",
         *       "wordingVersion": "2026-01",
         *       "method": "paper",
         *       "givenAt": "2026-03-17T18:45:00+07:00"
         *     }
         */
        ConsentRecord: {
            /**
             * Format: uuid
             * @description Id of a resident, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            residentId: string;
            purpose: components["schemas"]["Purpose"];
            /**
             * @description Which wording was read out or shown
             * @example 2026-01
             */
            wordingVersion: string;
            /** @enum {string} */
            method: "paper" | "app" | "voice";
            /**
             * @description Who was there; needed where nothing was written (voice)
             * @default null
             */
            witnessId?: string | null;
            /**
             * @description Who agreed for a minor; stays in identity
             * @default null
             */
            guardianName?: string | null;
            /**
             * Format: date-time
             * @description Instant with offset; answers are in UTC
             * @example 2026-03-17T11:40:00Z
             */
            givenAt: string;
        };
        /**
         * @example {
         *       "madeAt": "2026-03-17T11:40:00Z",
         *       "about": {
         *         "kind": "person",
         *         "residentId": "01990f3e-7c1a-7000-8000-0000000000d1",
         *         "edits": {
         *           "phone": {
         *             "saw": null,
         *             "says": "0912 345 678"
         *           }
         *         }
         *       }
         *     }
         */
        CorrectionRecord: {
            /**
             * Format: date-time
             * @description When it was written down; what lies ahead counts as made now
             * @example 2026-03-17T11:40:00Z
             */
            madeAt: string;
            about: {
                /** @constant */
                kind: "home";
                /**
                 * Format: uuid
                 * @description Id of a household, made by the client (UUID version 7)
                 * @example 01990f3e-7c1a-7000-8000-000000000001
                 */
                householdId: string;
                edits: components["schemas"]["HomeEdits"];
            } | {
                /** @constant */
                kind: "person";
                /**
                 * Format: uuid
                 * @description Id of a resident, made by the client (UUID version 7)
                 * @example 01990f3e-7c1a-7000-8000-000000000001
                 */
                residentId: string;
                edits: components["schemas"]["PersonEdits"];
            };
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
        DecidedHomes: {
            /**
             * Format: uuid
             * @description Id of a household, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            householdId: string;
            /**
             * Format: uuid
             * @description Id of a household, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            otherId: string;
            distinct: boolean;
        };
        DecidedPair: {
            /**
             * Format: uuid
             * @description Id of a resident, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            residentId: string;
            /**
             * Format: uuid
             * @description Id of a resident, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            otherId: string;
            distinct: boolean;
        };
        /** @enum {string} */
        Device: "smartphone" | "keypad_phone" | "tablet" | "computer" | "smart_tv";
        /**
         * @example {
         *       "distinct": true
         *     }
         */
        DistinctDecision: {
            /** @description false: that they are two is taken back */
            distinct: boolean;
        };
        /** @description Two homes that look like one and are two */
        DistinctHomes: {
            one: components["schemas"]["PairedHome"];
            other: components["schemas"]["PairedHome"];
            /**
             * Format: date-time
             * @description Instant with offset; answers are in UTC
             * @example 2026-03-17T11:40:00Z
             */
            at: string;
            /** @description Subject of the token that was used */
            by: string;
        };
        /**
         * @example {
         *       "distinct": true
         *     }
         */
        DistinctHomesDecision: {
            /** @description false: that they are two is taken back */
            distinct: boolean;
        };
        /** @description Two residents who look like one person and are two */
        DistinctPair: {
            one: components["schemas"]["PairedResident"];
            other: components["schemas"]["PairedResident"];
            /**
             * Format: date-time
             * @description Instant with offset; answers are in UTC
             * @example 2026-03-17T11:40:00Z
             */
            at: string;
            /** @description Subject of the token that was used */
            by: string;
        };
        /** @description A resident who may be somebody that is written down outside of your units, of whom no more is shown */
        DuplicateElsewhere: {
            one: components["schemas"]["PairedResident"];
            /** @description The province of the other one, and no more; null where it is not known */
            place: string | null;
            /** @description The higher the more alike; what it is made of are the reasons */
            score: number;
            reasons: components["schemas"]["LikenessReason"][];
        };
        /** @description Two residents who may be one person, written down twice */
        DuplicatePair: {
            one: components["schemas"]["PairedResident"];
            other: components["schemas"]["PairedResident"];
            /** @description The higher the more alike; what it is made of are the reasons */
            score: number;
            reasons: components["schemas"]["LikenessReason"][];
        };
        Erasure: {
            /**
             * Format: uuid
             * @description Id of a resident, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            residentId: string;
            /**
             * Format: uuid
             * @description Id of a rights request, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            rightsRequestId: string;
            /** @description Everybody who was the same person, and is erased too */
            residentIds: string[];
            /**
             * Format: date-time
             * @description Instant with offset; answers are in UTC
             * @example 2026-03-17T11:40:00Z
             */
            erasedAt: string;
            /** @description What is kept all the same */
            remains: components["schemas"]["ErasureRemains"][];
        };
        ErasureOrder: {
            /**
             * Format: uuid
             * @description The request of the resident that this does, in progress
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            rightsRequestId: string;
        };
        /**
         * @description home: where they lived, without them; visits: what was seen at the home, under an id that is nobody’s any more; counts: sums and who attended, of nobody who is known; request: this request, and orders to keep the data, by id; access_log: who read the record, by id; backups: until they are overwritten, by the rule of the operator
         * @enum {string}
         */
        ErasureRemains: "home" | "visits" | "counts" | "request" | "access_log" | "backups";
        /**
         * @description How the team knows: told, seen on the device, on a list of the authority
         * @enum {string}
         */
        Evidence: "stated" | "seen" | "official_list";
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
        /**
         * @description applied: nobody had changed it; already: it said so, or nothing was to change; merged: somebody else had changed it too, and which of both stands was decided by rule; held: an officer decides
         * @enum {string}
         */
        FieldOutcome: "applied" | "already" | "merged" | "held";
        /** @description How many there are on all pages; `more`: there are more than were counted */
        Found: {
            count: number;
            more: boolean;
        };
        /** @description Who may have come to a session: no more than it takes to know them */
        FoundAttendee: {
            /**
             * Format: uuid
             * @description Id of a resident, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            residentId: string;
            name: string;
            /** @description Namesakes are told apart by it */
            birthYear: number;
            /**
             * @description Code of a hamlet: commune code, dot, number
             * @example 31027.07
             */
            hamletCode: string;
        };
        /** @description A thing that is in the pack no longer */
        Gone: {
            /**
             * @description What it was: the `kind` of what is in the pack
             * @example home
             */
            kind: string;
            /** Format: uuid */
            id: string;
            why: components["schemas"]["GoneWhy"];
            /**
             * @description Where to, as far as that is known: of what moved the hamlet, of what was merged the id
             * @example 31018.02
             */
            to?: string;
        };
        /**
         * @description moved: lies in another hamlet; merged: went into another one; closed: is no more; left: lives there no longer; erased: nothing is kept of it
         * @enum {string}
         */
        GoneWhy: "moved" | "merged" | "closed" | "left" | "erased";
        HealthCardCount: {
            /**
             * Format: uuid
             * @description Id of a health card count, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            healthCardCountId: string;
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
             * @description Cards that hold in that year
             * @example 18250
             */
            issued: number;
            /**
             * @description Who says so
             * @example BHXH cơ sở U Minh Thượng
             */
            source: string;
            status: components["schemas"]["HealthCardCountStatus"];
            /** @description Its states, each with its first day, the first one first */
            states: {
                status: components["schemas"]["HealthCardCountStatus"];
                /**
                 * Format: date
                 * @description Calendar day in Asia/Ho_Chi_Minh
                 * @example 2026-03-17
                 */
                from: string;
            }[];
            version: number;
        };
        HealthCardCountAdvance: {
            status: components["schemas"]["HealthCardCountStatus"];
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            on: string;
        };
        /** @description A change with the health card count as it was from then on */
        HealthCardCountChange: {
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
            state: components["schemas"]["HealthCardCount"];
        };
        /** @description The fields that are wrong, as they should be; what is left out stays as it is, in objects too. The unit of a thing whose unit was split may be corrected to one that took over a part: it lies there since the split */
        HealthCardCountCorrection: {
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
             * @description Cards that hold in that year
             * @example 18250
             */
            issued?: number;
            /**
             * @description Who says so
             * @example BHXH cơ sở U Minh Thượng
             */
            source?: string;
        };
        /**
         * @example {
         *       "unitCode": "31027",
         *       "since": "2026-01-01",
         *       "year": 2026,
         *       "issued": 18250,
         *       "source": "BHXH cơ sở U Minh Thượng"
         *     }
         */
        HealthCardCountRecord: {
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
             * @description Cards that hold in that year
             * @example 18250
             */
            issued: number;
            /**
             * @description Who says so
             * @example BHXH cơ sở U Minh Thượng
             */
            source: string;
        };
        HealthCardCountSearch: {
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
         * @description How a health card count stands: recorded → withdrawn; withdrawn → recorded
         * @enum {string}
         */
        HealthCardCountStatus: "recorded" | "withdrawn";
        HealthCardCountStatusCorrection: {
            status: components["schemas"]["HealthCardCountStatus"];
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
        HealthFacility: {
            /**
             * Format: uuid
             * @description Id of a health facility, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            healthFacilityId: string;
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
            /** @example Trạm Y tế xã Vân Khánh */
            name: string;
            kind: components["schemas"]["HealthFacilityKind"];
            /** @default  */
            address: string;
            /**
             * @description First day on which the chip card is accepted for the health card; null: it is not
             * @default null
             */
            chipCardsSince: string | null;
            status: components["schemas"]["HealthFacilityStatus"];
            /** @description Its states, each with its first day, the first one first */
            states: {
                status: components["schemas"]["HealthFacilityStatus"];
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
        HealthFacilityAdvance: {
            status: components["schemas"]["HealthFacilityStatus"];
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            on: string;
        };
        /** @description A change with the health facility as it was from then on */
        HealthFacilityChange: {
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
            state: components["schemas"]["HealthFacility"];
        };
        /** @description The fields that are wrong, as they should be; what is left out stays as it is, in objects too. The unit of a thing whose unit was split may be corrected to one that took over a part: it lies there since the split */
        HealthFacilityCorrection: {
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
            /** @example Trạm Y tế xã Vân Khánh */
            name?: string;
            kind?: components["schemas"]["HealthFacilityKind"];
            address?: string | null;
            chipCardsSince?: string | null;
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                kind?: string;
            };
        };
        /** @enum {string} */
        HealthFacilityKind: "hospital" | "clinic" | "health_station";
        /**
         * @example {
         *       "unitCode": "31027",
         *       "since": "2025-07-01",
         *       "name": "Trạm Y tế xã Vân Khánh",
         *       "kind": "health_station",
         *       "chipCardsSince": "2026-03-17"
         *     }
         */
        HealthFacilityRecord: {
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
            /** @example Trạm Y tế xã Vân Khánh */
            name: string;
            kind: components["schemas"]["HealthFacilityKind"];
            /** @default  */
            address?: string;
            /**
             * @description First day on which the chip card is accepted for the health card; null: it is not
             * @default null
             */
            chipCardsSince?: string | null;
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                kind?: string;
            };
        };
        HealthFacilitySearch: {
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
         * @description How a health facility stands: open → closed; closed → open
         * @enum {string}
         */
        HealthFacilityStatus: "open" | "closed";
        HealthFacilityStatusCorrection: {
            status: components["schemas"]["HealthFacilityStatus"];
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
        HeldChoice: "kept" | "proposed" | "other";
        /** @description Two versions of one field of a person, or of who heads a home, of which a person has to choose */
        HeldConflict: {
            /**
             * Format: uuid
             * @description Id of what a person has to decide, made by the server
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            heldConflictId: string;
            /**
             * Format: uuid
             * @description Of who heads a home: who was proposed
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            residentId: string;
            /**
             * Format: uuid
             * @description Id of a household, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            householdId: string;
            /**
             * @description Where the person lives by now, or last lived; of who heads a home, the home
             * @example 31027.07
             */
            hamletCode: string;
            /** @description Of the home */
            address?: components["schemas"]["HouseholdAddress"];
            /** @description Of the person, as recorded now; empty of who was proposed and lives outside the units of the caller by now */
            name: string;
            field: components["schemas"]["HeldField"];
            /** @description What is recorded now */
            kept: components["schemas"]["HeldVersion"];
            proposed: components["schemas"]["HeldVersion"];
            state: components["schemas"]["HeldState"];
            decision: {
                choice: components["schemas"]["HeldChoice"];
                /**
                 * Format: date-time
                 * @description Instant with offset; answers are in UTC
                 * @example 2026-03-17T11:40:00Z
                 */
                at: string;
                by: string;
            } | null;
        };
        /**
         * @example {
         *       "choice": "proposed",
         *       "saw": "+84912345678"
         *     }
         */
        HeldDecision: {
            choice: components["schemas"]["HeldChoice"];
            /** @description The kept value as it was shown: another one by now is not overwritten unseen */
            saw: (string | ({
                /**
                 * Format: date
                 * @description Calendar day in Asia/Ho_Chi_Minh
                 * @example 2026-03-17
                 */
                date: string;
            } | {
                year: number;
            })) | null;
            /** @description Given with other and only then: the field that is decided */
            value?: {
                /**
                 * @description Family, middle and given name; kept in NFC
                 * @example Nguyễn Thị Hoa
                 */
                name?: string;
                birth?: components["schemas"]["Birth"];
                sex?: components["schemas"]["Sex"];
                phone?: string | null;
                /**
                 * Format: uuid
                 * @description Id of a resident, made by the client (UUID version 7)
                 * @example 01990f3e-7c1a-7000-8000-000000000001
                 */
                head?: string;
            };
        };
        /** @enum {string} */
        HeldField: "name" | "birth" | "sex" | "phone" | "head";
        HeldPerson: {
            name: string;
            /**
             * @description The date, or the year where no more is known
             * @example {
             *       "year": 1958
             *     }
             */
            birth: {
                /**
                 * Format: date
                 * @description Calendar day in Asia/Ho_Chi_Minh
                 * @example 2026-03-17
                 */
                date: string;
            } | {
                year: number;
            };
            sex: components["schemas"]["Sex"];
            phone: string | null;
        };
        /**
         * @description resolved: a later correction settled it
         * @enum {string}
         */
        HeldState: "open" | "decided" | "resolved";
        HeldVersion: {
            /** @description Null: none is recorded; of who heads a home the id of a resident */
            value: (string | ({
                /**
                 * Format: date
                 * @description Calendar day in Asia/Ho_Chi_Minh
                 * @example 2026-03-17
                 */
                date: string;
            } | {
                year: number;
            })) | null;
            /** @description The whole person by this version, with all that the same phone wrote of them in one; of who heads a home, who that is, if the caller may see them */
            person?: components["schemas"]["HeldPerson"];
            /**
             * Format: date-time
             * @description When it was written down
             * @example 2026-03-17T11:40:00Z
             */
            at: string;
            /** @description Subject of the token that was used */
            by: string;
        };
        /** @description Two homes that may be one, written down twice */
        HomeDuplicatePair: {
            one: components["schemas"]["PairedHome"];
            other: components["schemas"]["PairedHome"];
            /** @description The higher the more alike; what it is made of are the reasons */
            score: number;
            reasons: components["schemas"]["HomeLikenessReason"][];
        };
        /** @description Facts of a home: of two that were corrected differently the one that was written down last stands; of devices, each by itself. Who heads it: of those who live there, and held until the commune decides where two were named */
        HomeEdits: {
            number?: {
                saw: string;
                says: string;
            };
            lane?: {
                saw: string;
                says: string;
            };
            devices?: {
                saw: components["schemas"]["Device"][];
                /** @description What the home has; empty: no device */
                says: components["schemas"]["Device"][];
            };
            language?: {
                /**
                 * @description What is spoken at home where that is not Vietnamese (ISO 639)
                 * @example rad
                 */
                saw: string | null;
                /**
                 * @description What is spoken at home where that is not Vietnamese (ISO 639)
                 * @example rad
                 */
                says: string | null;
            };
            head?: {
                saw: string | null;
                /**
                 * Format: uuid
                 * @description Id of a resident, made by the client (UUID version 7)
                 * @example 01990f3e-7c1a-7000-8000-000000000001
                 */
                says: string;
            };
        };
        /**
         * @description What speaks for one home, or against it: of the address, the people, their phones, the place
         * @enum {string}
         */
        HomeLikenessReason: "address-same" | "address-number-same" | "person-shared" | "persons-shared" | "phone-shared" | "same-hamlet" | "hamlet-succeeded" | "other-hamlet" | "people-differ";
        Household: {
            /**
             * Format: uuid
             * @description Id of a household, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            householdId: string;
            status: components["schemas"]["HouseholdStatus"];
            /**
             * @description Where it lies, or last lay
             * @example 31027.07
             */
            hamletCode: string;
            places: components["schemas"]["HouseholdPlace"][];
            mergedInto: string | null;
            /** @description Null for those who see persons masked */
            address: components["schemas"]["HouseholdAddress"] | null;
            /** @description What the home has; empty: no device */
            devices: components["schemas"]["Device"][];
            /**
             * @description What is spoken at home where that is not Vietnamese (ISO 639)
             * @example rad
             */
            language: string | null;
            version: number;
        };
        /** @description House number and lane; stays in identity */
        HouseholdAddress: {
            /** @default  */
            number: string;
            /** @default  */
            lane: string;
        };
        /** @description House number and lane; stays in identity */
        HouseholdAddressInput: {
            /** @default  */
            number?: string;
            /** @default  */
            lane?: string;
        };
        HouseholdCorrection: {
            address?: components["schemas"]["HouseholdAddressInput"];
            /** @description What the home has; empty: no device */
            devices?: components["schemas"]["Device"][];
            /**
             * @description What is spoken at home where that is not Vietnamese (ISO 639)
             * @example rad
             */
            language?: string | null;
        };
        /** @description Each change with the household as it was from then on, latest first */
        HouseholdHistory: {
            /**
             * Format: uuid
             * @description Id of a household, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            householdId: string;
            changes: {
                /** @enum {string} */
                kind: "registered" | "corrected" | "moved" | "move-corrected" | "closed" | "reopened" | "assigned" | "split-undone";
                /**
                 * Format: date-time
                 * @description Instant with offset; answers are in UTC
                 * @example 2026-03-17T11:40:00Z
                 */
                at: string;
                /** @description Subject of the token that was used; empty: it followed from another service */
                by: string;
                /** @description Null where none was given, and for those who see names masked */
                reason: string | null;
                /** @description Of a correction: what was corrected */
                fields?: string[];
                status: components["schemas"]["HouseholdStatus"];
                places: components["schemas"]["HouseholdPlace"][];
                mergedInto: string | null;
            }[];
        };
        HouseholdPlace: {
            /**
             * @description Code of a hamlet: commune code, dot, number
             * @example 31027.07
             */
            hamletCode: string;
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            from: string;
            until: string | null;
            /** @description The split hamlets from which it was assigned to this one, the first split first */
            assignedFrom?: string[];
        };
        /**
         * @example {
         *       "hamletCode": "31027.07",
         *       "openedOn": "2026-03-01",
         *       "address": {
         *         "number": "12",
         *         "lane": "Kênh 5"
         *       }
         *     }
         */
        HouseholdRecord: {
            /**
             * @description Code of a hamlet: commune code, dot, number
             * @example 31027.07
             */
            hamletCode: string;
            /**
             * Format: date
             * @description First day of the home in this hamlet
             * @example 2026-03-01
             */
            openedOn: string;
            /**
             * @default {
             *       "number": "",
             *       "lane": ""
             *     }
             */
            address?: components["schemas"]["HouseholdAddressInput"];
            /**
             * @description What the home has; empty: no device
             * @default []
             */
            devices?: components["schemas"]["Device"][];
            /**
             * @description What is spoken at home where that is not Vietnamese (ISO 639)
             * @default null
             * @example rad
             */
            language?: string | null;
        };
        HouseholdReopening: {
            /**
             * @description Why it was wrong; kept in the history and shown to those who may see names
             * @example The day of the paper was taken for the day of the move
             */
            reason: string;
        };
        HouseholdState: {
            /**
             * Format: uuid
             * @description Id of a household, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            householdId: string;
            status: components["schemas"]["HouseholdStatus"];
            places: components["schemas"]["HouseholdPlace"][];
            /**
             * Format: uuid
             * @description Of a merged one: where its residents live on, from the day on which its last place ends
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            mergedInto?: string;
        };
        /** @enum {string} */
        HouseholdStatus: "active" | "moved" | "merged" | "closed";
        /** @description Days from `from` up to but without `until`; null: still lasts */
        Interval: {
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            from: string;
            until: string | null;
        };
        LegalHold: {
            /**
             * Format: uuid
             * @description Id of a legal hold, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            legalHoldId: string;
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
             * @description Whose data have to be kept
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            residentId: string;
            /**
             * @description Who ordered it
             * @example Công an tỉnh An Giang
             */
            issuer: string;
            /**
             * @description Number of the order
             * @example 15/QĐ-CAT
             */
            orderNumber: string;
            status: components["schemas"]["LegalHoldStatus"];
            /** @description Its states, each with its first day, the first one first */
            states: {
                status: components["schemas"]["LegalHoldStatus"];
                /**
                 * Format: date
                 * @description Calendar day in Asia/Ho_Chi_Minh
                 * @example 2026-03-17
                 */
                from: string;
            }[];
            version: number;
        };
        LegalHoldAdvance: {
            status: components["schemas"]["LegalHoldStatus"];
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            on: string;
        };
        /** @description A change with the legal hold as it was from then on */
        LegalHoldChange: {
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
            state: components["schemas"]["LegalHold"];
        };
        /** @description The fields that are wrong, as they should be; what is left out stays as it is, in objects too. The unit of a thing whose unit was split may be corrected to one that took over a part: it lies there since the split */
        LegalHoldCorrection: {
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
             * @description Whose data have to be kept
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            residentId?: string;
            /**
             * @description Who ordered it
             * @example Công an tỉnh An Giang
             */
            issuer?: string;
            /**
             * @description Number of the order
             * @example 15/QĐ-CAT
             */
            orderNumber?: string;
        };
        /**
         * @example {
         *       "unitCode": "31027",
         *       "since": "2026-03-17",
         *       "residentId": "01990f3e-7c1a-7000-8000-0000000000d1",
         *       "issuer": "Công an tỉnh An Giang",
         *       "orderNumber": "15/QĐ-CAT"
         *     }
         */
        LegalHoldRecord: {
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
             * @description Whose data have to be kept
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            residentId: string;
            /**
             * @description Who ordered it
             * @example Công an tỉnh An Giang
             */
            issuer: string;
            /**
             * @description Number of the order
             * @example 15/QĐ-CAT
             */
            orderNumber: string;
        };
        LegalHoldSearch: {
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
         * @description How a legal hold stands: in_force → lifted; lifted → in_force
         * @enum {string}
         */
        LegalHoldStatus: "in_force" | "lifted";
        LegalHoldStatusCorrection: {
            status: components["schemas"]["LegalHoldStatus"];
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
         * @description What speaks for one person, or against it: of the name, the birth, the place, the phone, the number
         * @enum {string}
         */
        LikenessReason: "name-same" | "name-spelling" | "name-without-marks" | "name-order" | "name-short" | "name-typo" | "name-other-marks" | "name-word-missing" | "name-differs" | "name-rare" | "birth-same-date" | "birth-day-and-month-swapped" | "birth-same-year" | "birth-one-digit-differs" | "birth-same-month" | "birth-day-unknown" | "birth-year-near" | "birth-differs" | "same-home" | "same-hamlet" | "hamlet-succeeded" | "same-commune" | "elsewhere" | "phone-same" | "sex-differs" | "number-differs";
        ListedMerge: {
            /**
             * Format: uuid
             * @description Id of a merge of two residents, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            mergeId: string;
            /**
             * Format: uuid
             * @description Id of a resident, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            residentId: string;
            /**
             * Format: uuid
             * @description Id of a resident, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            otherId: string;
            take: components["schemas"]["MergedFieldName"][];
            state: components["schemas"]["MergeState"];
            /** @description Subject of the token that was used */
            mergedBy: string;
            /**
             * Format: date-time
             * @description Instant with offset; answers are in UTC
             * @example 2026-03-17T11:40:00Z
             */
            mergedAt: string;
            undoneBy: string | null;
            undoneAt: string | null;
            version: number;
            one: components["schemas"]["PairedResident"];
            other: components["schemas"]["PairedResident"];
        };
        MarkedAppointment: {
            /**
             * Format: uuid
             * @description Id of a resident, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            residentId: string;
            /** @description Null: nobody said for when */
            booked: components["schemas"]["Booking"] | null;
            mark: components["schemas"]["AppointmentMark"] | null;
            markedOn: string | null;
        };
        /** @description Who of your units a line may mean: of several a person has to choose one, and of one whose name has other marks whether it is that one */
        Match: {
            /** @enum {string} */
            match: "none" | "one" | "several";
            /** @description Who it may be, each once; of very many the first twenty */
            residentIds: string[];
        };
        /**
         * @description A body, because names and numbers must not be in addresses
         * @example {
         *       "unit": "31027",
         *       "people": [
         *         {
         *           "name": "Nguyễn Thị Hoa",
         *           "birth": {
         *             "year": 1951
         *           },
         *           "hamletCode": "31027.07"
         *         }
         *       ]
         *     }
         */
        MatchQuestion: {
            /**
             * @description Code of an administrative unit
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            unit: string;
            people: components["schemas"]["AskedPerson"][];
        };
        /** @description Two residents who are one; what was told of the other one is told of who is kept */
        Merge: {
            /**
             * Format: uuid
             * @description Id of a merge of two residents, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            mergeId: string;
            /**
             * Format: uuid
             * @description Id of a resident, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            residentId: string;
            /**
             * Format: uuid
             * @description Id of a resident, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            otherId: string;
            take: components["schemas"]["MergedFieldName"][];
            state: components["schemas"]["MergeState"];
            /** @description Subject of the token that was used */
            mergedBy: string;
            /**
             * Format: date-time
             * @description Instant with offset; answers are in UTC
             * @example 2026-03-17T11:40:00Z
             */
            mergedAt: string;
            undoneBy: string | null;
            undoneAt: string | null;
            version: number;
        };
        /**
         * @example {
         *       "residentId": "01990f3e-7c1a-7000-8000-0000000000d1",
         *       "otherId": "01990f3e-7c1a-7000-8000-0000000000d2",
         *       "take": [
         *         "phone"
         *       ],
         *       "saw": {
         *         "resident": 1,
         *         "other": 1
         *       }
         *     }
         */
        MergeRecord: {
            /**
             * Format: uuid
             * @description Who is kept; where both lived on one day it is as recorded of them
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            residentId: string;
            /**
             * Format: uuid
             * @description Who was written down a second time
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            otherId: string;
            /**
             * @description The fields that the other one is right in
             * @default []
             */
            take?: components["schemas"]["MergedFieldName"][];
            saw: {
                /**
                 * @description The version that was looked at
                 * @example 1
                 */
                resident: number;
                /**
                 * @description The version that was looked at
                 * @example 1
                 */
                other: number;
            };
        };
        /** @enum {string} */
        MergeState: "merged" | "undone";
        /** @description What became of each field; no values */
        MergedCorrection: {
            /**
             * Format: uuid
             * @description Id of a correction made at the door, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            correctionId: string;
            /**
             * Format: uuid
             * @description The home, or the one that it was merged into
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            householdId?: string;
            /**
             * Format: uuid
             * @description Id of a resident, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            residentId?: string;
            fields: components["schemas"]["MergedField"][];
        };
        MergedField: {
            /** @example phone */
            field: string;
            outcome: components["schemas"]["FieldOutcome"];
            /** @description Whether the field says what the correction said, when it was taken */
            stands: boolean;
        };
        /** @enum {string} */
        MergedFieldName: "name" | "birth" | "sex" | "phone" | "personalNumber";
        MoveCorrection: {
            /**
             * Format: date
             * @description First day of the wrong stretch, as it is recorded
             * @example 2026-03-17
             */
            from: string;
            /**
             * Format: date
             * @description The right first day
             * @example 2026-03-17
             */
            on?: string;
            /**
             * @description The right hamlet; the one before: it never moved
             * @example 31027.07
             */
            to?: string;
            /**
             * @description Why it was wrong; kept in the history and shown to those who may see names
             * @example The day of the paper was taken for the day of the move
             */
            reason: string;
        };
        NamedResident: {
            /**
             * Format: uuid
             * @description Id of a resident, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            residentId: string;
            /**
             * Format: uuid
             * @description Where the resident lives, or last lived
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            householdId: string;
            /**
             * @description Code of a hamlet: commune code, dot, number
             * @example 31027.07
             */
            hamletCode: string;
            /**
             * @description Masked for those who may not see it
             * @example N*** T*** H***
             */
            name: string;
            masked: boolean;
        };
        /** @description A body, because ids of people must not be in addresses */
        NamesQuestion: {
            /** @default [] */
            residentIds?: string[];
            /**
             * @description Of each home everybody who lives there today
             * @default []
             */
            householdIds?: string[];
        };
        /** @description A record as a phone saved it, to be sent by whoever opens it */
        OpenedRecord: {
            /** @description Subject of who recorded it, as the phone says */
            recordedBy: string;
            /**
             * @description What was recorded
             * @example visit
             */
            kind: string;
            /**
             * Format: uuid
             * @description The id under which it is sent: who sends it again changes nothing
             */
            id: string;
            /**
             * Format: uuid
             * @description The home it was recorded at
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            householdId: string;
            /**
             * @description Where the phone believed that home to lie
             * @example 31027.07
             */
            hamletCode?: string;
            /** @description Of the shape of `record` */
            schema: number;
            /**
             * Format: date-time
             * @description When it was saved, by the clock of the phone
             * @example 2026-03-17T11:40:00Z
             */
            madeAt: string;
            /** @description How far the server's clock was ahead of the phone's, in milliseconds, where that was known */
            skewMs?: number;
            /**
             * Format: date-time
             * @description When that was seen, by the clock of the phone; later than `madeAt`: the clock was put back since
             * @example 2026-03-17T11:40:00Z
             */
            skewSeenAt?: string;
            /** @description All that is recorded, as the field app keeps it */
            record: {
                [key: string]: unknown;
            };
        };
        /**
         * @example {
         *       "epoch": "3vQB7B6MrGQZaxCu",
         *       "cursor": "WyIzdlFCN0I2TXJHUVpheEN1IixudWxsLG51bGxd",
         *       "masked": false,
         *       "upserts": [
         *         {
         *           "kind": "home",
         *           "householdId": "01990f3e-7c1a-7000-8000-0000000000a1",
         *           "hamletCode": "31027.07",
         *           "address": {
         *             "number": "12",
         *             "lane": "Kênh 5"
         *           },
         *           "devices": [
         *             "smartphone"
         *           ],
         *           "language": null,
         *           "version": 1
         *         },
         *         {
         *           "kind": "person",
         *           "residentId": "01990f3e-7c1a-7000-8000-0000000000d1",
         *           "householdId": "01990f3e-7c1a-7000-8000-0000000000a1",
         *           "name": "Nguyễn Thị Hoa",
         *           "birth": {
         *             "year": 1958
         *           },
         *           "sex": "female",
         *           "phone": null,
         *           "version": 2,
         *           "steps": [
         *             {
         *               "step": "level1",
         *               "state": "done",
         *               "on": "2026-03-20"
         *             }
         *           ]
         *         }
         *       ],
         *       "gone": [
         *         {
         *           "kind": "home",
         *           "id": "01990f3e-7c1a-7000-8000-0000000000a2",
         *           "why": "moved",
         *           "to": "31018.02"
         *         }
         *       ],
         *       "more": false
         *     }
         */
        Pack: {
            /** @description When it is another than before, all that is kept of the pack is replaced */
            epoch: string;
            /** @description To be sent as `since` the next time */
            cursor: string;
            /** @description Whether the caller sees people masked: of names only initials, of births the year */
            masked: boolean;
            /** @description What is in the pack, new or changed */
            upserts: (components["schemas"]["PackHome"] | components["schemas"]["PackPerson"])[];
            gone: components["schemas"]["Gone"][];
            /** @description Whether there is more to read at once */
            more: boolean;
            /** @description For those who may record people: the key for which a phone seals what it has not sent yet */
            sealingKey?: components["schemas"]["SealingKey"];
        };
        /** @description Whether an app is on a device of somebody, as it was seen last */
        PackApp: {
            /**
             * @description Code of an app; each province has its own citizen app
             * @example vneid
             * @example dak_lak_so
             */
            app: string;
            device: components["schemas"]["Device"];
            /** @enum {string} */
            status: "installed" | "removed" | "impossible";
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            on: string;
        };
        /** @description A consent that holds */
        PackConsent: {
            /**
             * Format: uuid
             * @description Id of a consent, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            consentId: string;
            purpose: components["schemas"]["Purpose"];
            /**
             * Format: date-time
             * @description Instant with offset; answers are in UTC
             * @example 2026-03-17T11:40:00Z
             */
            givenAt: string;
        };
        /** @description A home that lies in the hamlet */
        PackHome: {
            /** @constant */
            kind: "home";
            /**
             * Format: uuid
             * @description Id of a household, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            householdId: string;
            /**
             * @description Where it lies, or last lay
             * @example 31027.07
             */
            hamletCode: string;
            /** @description Null for those who see persons masked */
            address: components["schemas"]["HouseholdAddress"] | null;
            /** @description What the home has; empty: no device */
            devices: components["schemas"]["Device"][];
            /**
             * @description What is spoken at home where that is not Vietnamese (ISO 639)
             * @example rad
             */
            language: string | null;
            version: number;
        };
        /** @description Who lives in one of the homes; of a personal number nothing */
        PackPerson: {
            /** @constant */
            kind: "person";
            /**
             * Format: uuid
             * @description Id of a resident, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            residentId: string;
            /**
             * Format: uuid
             * @description Where the resident lives, or last lived
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            householdId: string;
            /**
             * @description Masked for those who may not see it
             * @example N*** T*** H***
             */
            name: string;
            /**
             * @description The date, or the year where no more is known
             * @example {
             *       "year": 1958
             *     }
             */
            birth: {
                /**
                 * Format: date
                 * @description Calendar day in Asia/Ho_Chi_Minh
                 * @example 2026-03-17
                 */
                date: string;
            } | {
                year: number;
            };
            sex: components["schemas"]["Sex"];
            phone: string | null;
            /** @description Heads the household; left out of whom nobody said so, and of who left */
            isHead?: boolean;
            version: number;
            /** @description Left out where none was recorded */
            steps?: components["schemas"]["PackStep"][];
            /** @description Left out where none was recorded */
            apps?: components["schemas"]["PackApp"][];
            /** @description Left out where none holds, and for those who may not read consents */
            consents?: components["schemas"]["PackConsent"][];
        };
        /** @description That somebody was given people of a hamlet to carry along */
        PackRead: {
            /**
             * Format: date-time
             * @description Instant with offset; answers are in UTC
             * @example 2026-03-17T11:40:00Z
             */
            at: string;
            /** @description Subject of the token that was used */
            readBy: string;
            /**
             * @description The hamlet whose pack it was
             * @example 31027.07
             */
            hamletCode: string;
            /** @description As many people were in the answer */
            people: number;
            masked: boolean;
        };
        /** @description Where somebody stands with a step of e-ID onboarding */
        PackStep: {
            step: components["schemas"]["Step"];
            state: components["schemas"]["StepState"];
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            on: string;
        };
        PairedHome: {
            /**
             * Format: uuid
             * @description Id of a household, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            householdId: string;
            status: components["schemas"]["HouseholdStatus"];
            /**
             * @description Where it lies, or last lay
             * @example 31027.07
             */
            hamletCode: string;
            places: components["schemas"]["HouseholdPlace"][];
            mergedInto: string | null;
            /** @description Null for those who see persons masked */
            address: components["schemas"]["HouseholdAddress"] | null;
            /** @description What the home has; empty: no device */
            devices: components["schemas"]["Device"][];
            /**
             * @description What is spoken at home where that is not Vietnamese (ISO 639)
             * @example rad
             */
            language: string | null;
            version: number;
            /** @description Who lives there; of whom several were merged who is kept */
            people: components["schemas"]["Resident"][];
            /**
             * Format: date
             * @description The first day from which on it may be another home: nothing changed there later. `closeHousehold` takes it
             * @example 2026-03-17
             */
            mergeableFrom: string;
        };
        PairedResident: {
            /**
             * Format: uuid
             * @description Id of a resident, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            residentId: string;
            /**
             * Format: uuid
             * @description Where the resident lives, or last lived
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            householdId: string;
            /**
             * @description Code of a hamlet: commune code, dot, number
             * @example 31027.07
             */
            hamletCode: string;
            /**
             * Format: date
             * @description First day in this household
             * @example 2026-03-17
             */
            since: string;
            leftOn: string | null;
            /**
             * @description Masked for those who may not see it
             * @example N*** T*** H***
             */
            name: string;
            /**
             * @description The date, or the year where no more is known
             * @example {
             *       "year": 1958
             *     }
             */
            birth: {
                /**
                 * Format: date
                 * @description Calendar day in Asia/Ho_Chi_Minh
                 * @example 2026-03-17
                 */
                date: string;
            } | {
                year: number;
            };
            sex: components["schemas"]["Sex"];
            phone: string | null;
            /**
             * @description Last three digits
             * @example 123
             */
            personalNumberEnds: string | null;
            /** @description Heads the household; left out of whom nobody said so, and of who left */
            isHead?: boolean;
            /**
             * Format: date
             * @description Since when the data on them are not used, because they asked for it; left out: they are
             * @example 2026-03-17
             */
            restrictedSince?: string;
            /**
             * Format: uuid
             * @description Of one who was written down twice: who stands for them
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            mergedInto?: string;
            /** @description Only initials and the year of birth are shown */
            masked: boolean;
            version: number;
            /** @description Null for those who see persons masked */
            address: components["schemas"]["HouseholdAddress"] | null;
        };
        /** @description What identifies a person: what was corrected differently is held until the commune decides */
        PersonEdits: {
            name?: {
                saw: string;
                /**
                 * @description Family, middle and given name; kept in NFC
                 * @example Nguyễn Thị Hoa
                 */
                says: string;
            };
            birth?: {
                /**
                 * @description The date, or the year where no more is known
                 * @example {
                 *       "year": 1958
                 *     }
                 */
                saw: {
                    /**
                     * Format: date
                     * @description Calendar day in Asia/Ho_Chi_Minh
                     * @example 2026-03-17
                     */
                    date: string;
                } | {
                    year: number;
                };
                says: components["schemas"]["Birth"];
            };
            sex?: {
                saw: components["schemas"]["Sex"];
                says: components["schemas"]["Sex"];
            };
            phone?: {
                saw: string | null;
                says: string | null;
            };
        };
        /** @description All that identity keeps of one person, unmasked */
        PersonalData: {
            resident: components["schemas"]["Resident"];
            /** @description Of the home where they live or last lived */
            address: components["schemas"]["HouseholdAddress"] | null;
            steps: {
                step: components["schemas"]["Step"];
                state: components["schemas"]["StepState"];
                on: string | null;
                evidence: components["schemas"]["Evidence"] | null;
                /** @description For when the police expects the resident */
                booked?: components["schemas"]["Booking"];
            }[];
            apps: components["schemas"]["AppRecord"][];
            consents: components["schemas"]["Consent"][];
            requests: components["schemas"]["RightsRequest"][];
            /** @description Who read the record, latest first, at most 200 */
            reads: components["schemas"]["AccessLogEntry"][];
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
        /** @enum {string} */
        PublishedStep: "chip_card" | "vneid_installed" | "level1" | "level2_appointment" | "level2_activated" | "signature" | "health_link" | "provincial_app" | "vssid";
        /**
         * @description What data may be used for
         * @enum {string}
         */
        Purpose: "record_skills" | "eid_onboarding" | "payment_tracking" | "contact" | "statistics";
        RecordedApp: {
            /**
             * Format: uuid
             * @description Id of a resident, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            residentId: string;
            /**
             * @description Code of an app; each province has its own citizen app
             * @example vneid
             * @example dak_lak_so
             */
            app: string;
            device: components["schemas"]["Device"];
            /** @enum {string} */
            status: "installed" | "removed" | "impossible";
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            on: string;
            /**
             * @description Whether the catalogue of apps has it as the citizen app of the province of the resident
             * @default false
             */
            provincial: boolean;
        };
        RecordedResident: {
            /**
             * Format: uuid
             * @description Id of a resident, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            residentId: string;
            /**
             * Format: uuid
             * @description Where the resident lives, or last lived
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            householdId: string;
            /**
             * @description Code of a hamlet: commune code, dot, number
             * @example 31027.07
             */
            hamletCode: string;
            /**
             * Format: date
             * @description First day in this household
             * @example 2026-03-17
             */
            since: string;
            leftOn: string | null;
            /**
             * @description Masked for those who may not see it
             * @example N*** T*** H***
             */
            name: string;
            /**
             * @description The date, or the year where no more is known
             * @example {
             *       "year": 1958
             *     }
             */
            birth: {
                /**
                 * Format: date
                 * @description Calendar day in Asia/Ho_Chi_Minh
                 * @example 2026-03-17
                 */
                date: string;
            } | {
                year: number;
            };
            sex: components["schemas"]["Sex"];
            phone: string | null;
            /**
             * @description Last three digits
             * @example 123
             */
            personalNumberEnds: string | null;
            /** @description Heads the household; left out of whom nobody said so, and of who left */
            isHead?: boolean;
            /**
             * Format: date
             * @description Since when the data on them are not used, because they asked for it; left out: they are
             * @example 2026-03-17
             */
            restrictedSince?: string;
            /**
             * Format: uuid
             * @description Of one who was written down twice: who stands for them
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            mergedInto?: string;
            /** @description Only initials and the year of birth are shown */
            masked: boolean;
            version: number;
            warnings: components["schemas"]["ResidentWarning"][];
            /** @description Who may be the same person, of those in your units: the most alike first, at most ten */
            resembles?: string[];
        };
        RecordedStep: {
            /**
             * Format: uuid
             * @description Id of a resident, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            residentId: string;
            step: components["schemas"]["Step"];
            state: components["schemas"]["StepState"];
            /**
             * Format: date
             * @description When that came about
             * @example 2026-03-20
             */
            on: string;
            evidence: components["schemas"]["Evidence"];
            /**
             * @description Says that what stands there was wrong
             * @default false
             */
            correction: boolean;
            /** @description For when the police expects the resident */
            booked?: components["schemas"]["Booking"];
            /**
             * Format: date-time
             * @description Instant with offset; answers are in UTC
             * @example 2026-03-17T11:40:00Z
             */
            recordedAt: string;
            recordedBy: string;
        };
        ReopenedHousehold: {
            /**
             * Format: uuid
             * @description Id of a household, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            householdId: string;
            status: components["schemas"]["HouseholdStatus"];
            /**
             * @description Where it lies, or last lay
             * @example 31027.07
             */
            hamletCode: string;
            places: components["schemas"]["HouseholdPlace"][];
            mergedInto: string | null;
            /** @description Null for those who see persons masked */
            address: components["schemas"]["HouseholdAddress"] | null;
            /** @description What the home has; empty: no device */
            devices: components["schemas"]["Device"][];
            /**
             * @description What is spoken at home where that is not Vietnamese (ISO 639)
             * @example rad
             */
            language: string | null;
            version: number;
            /** @description Who lived there at the end and does not come back: their stays were changed since */
            movedSince: string[];
        };
        Resident: {
            /**
             * Format: uuid
             * @description Id of a resident, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            residentId: string;
            /**
             * Format: uuid
             * @description Where the resident lives, or last lived
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            householdId: string;
            /**
             * @description Code of a hamlet: commune code, dot, number
             * @example 31027.07
             */
            hamletCode: string;
            /**
             * Format: date
             * @description First day in this household
             * @example 2026-03-17
             */
            since: string;
            leftOn: string | null;
            /**
             * @description Masked for those who may not see it
             * @example N*** T*** H***
             */
            name: string;
            /**
             * @description The date, or the year where no more is known
             * @example {
             *       "year": 1958
             *     }
             */
            birth: {
                /**
                 * Format: date
                 * @description Calendar day in Asia/Ho_Chi_Minh
                 * @example 2026-03-17
                 */
                date: string;
            } | {
                year: number;
            };
            sex: components["schemas"]["Sex"];
            phone: string | null;
            /**
             * @description Last three digits
             * @example 123
             */
            personalNumberEnds: string | null;
            /** @description Heads the household; left out of whom nobody said so, and of who left */
            isHead?: boolean;
            /**
             * Format: date
             * @description Since when the data on them are not used, because they asked for it; left out: they are
             * @example 2026-03-17
             */
            restrictedSince?: string;
            /**
             * Format: uuid
             * @description Of one who was written down twice: who stands for them
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            mergedInto?: string;
            /** @description Only initials and the year of birth are shown */
            masked: boolean;
            version: number;
        };
        ResidentCorrection: {
            /**
             * @description Family, middle and given name; kept in NFC
             * @example Nguyễn Thị Hoa
             */
            name?: string;
            birth?: components["schemas"]["Birth"];
            sex?: components["schemas"]["Sex"];
            phone?: string | null;
            personalNumber?: string | null;
        };
        /** @description Each change with the stays as they were from then on, latest first */
        ResidentHistory: {
            /**
             * Format: uuid
             * @description Id of a resident, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            residentId: string;
            changes: {
                /** @enum {string} */
                kind: "registered" | "corrected" | "moved" | "left" | "stay-corrected" | "household-closed" | "household-reopened" | "household-moved" | "step-recorded" | "merged" | "merge-undone" | "restricted" | "restriction-lifted";
                /**
                 * Format: date-time
                 * @description Instant with offset; answers are in UTC
                 * @example 2026-03-17T11:40:00Z
                 */
                at: string;
                /** @description Subject of the token that was used; empty: it followed from another service */
                by: string;
                /** @description Null where none was given, and for those who see names masked */
                reason: string | null;
                /** @description Of a correction: what was corrected */
                fields?: string[];
                stays: {
                    /**
                     * Format: uuid
                     * @description Id of a household, made by the client (UUID version 7)
                     * @example 01990f3e-7c1a-7000-8000-000000000001
                     */
                    householdId: string;
                    /**
                     * Format: date
                     * @description Calendar day in Asia/Ho_Chi_Minh
                     * @example 2026-03-17
                     */
                    from: string;
                    until: string | null;
                }[];
                leftOn: string | null;
            }[];
        };
        /**
         * @example {
         *       "householdId": "01990f3e-7c1a-7000-8000-0000000000a1",
         *       "from": "2026-03-01",
         *       "name": "Nguyễn Thị Hoa",
         *       "birth": {
         *         "year": 1958
         *       },
         *       "sex": "female"
         *     }
         */
        ResidentRecord: {
            /**
             * Format: uuid
             * @description Id of a household, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            householdId: string;
            /**
             * Format: date
             * @description First day in the household
             * @example 2026-03-01
             */
            from: string;
            /**
             * @description Family, middle and given name; kept in NFC
             * @example Nguyễn Thị Hoa
             */
            name: string;
            birth: components["schemas"]["Birth"];
            sex: components["schemas"]["Sex"];
            /** @default null */
            phone?: string | null;
            /** @default null */
            personalNumber?: string | null;
        };
        /** @description A body, because names must not be in addresses */
        ResidentSearch: {
            /**
             * @description Beginnings of words of the name; the whole name for those who see names masked
             * @example nguyen hoa
             */
            name: string;
            /**
             * @description Code of an administrative unit
             * @example 31027
             * @example 91
             * @example 31027.07
             */
            unit?: string;
            /** @default 50 */
            limit?: number;
            cursor?: string;
        };
        ResidentState: {
            /**
             * Format: uuid
             * @description Id of a resident, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            residentId: string;
            birthMonth: string;
            stays: {
                /**
                 * Format: uuid
                 * @description Id of a household, made by the client (UUID version 7)
                 * @example 01990f3e-7c1a-7000-8000-000000000001
                 */
                householdId: string;
                /**
                 * @description Code of a hamlet: commune code, dot, number
                 * @example 31027.07
                 */
                hamletCode: string;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Ho_Chi_Minh
                 * @example 2026-03-17
                 */
                from: string;
                until: string | null;
            }[];
            steps: {
                step: components["schemas"]["PublishedStep"];
                state: components["schemas"]["StepState"];
                /**
                 * Format: date
                 * @description Calendar day in Asia/Ho_Chi_Minh
                 * @example 2026-03-17
                 */
                on: string;
            }[];
            level2Since: string | null;
            /**
             * Format: date
             * @description Since when the chip card or VNeID does for the health card at the doctor; left out where it does not
             * @example 2026-03-17
             */
            cardAtDoctorSince?: string;
            /** @description Days on which the citizen app of their province was on a device of theirs; left out where it never was */
            provincialApp?: components["schemas"]["Interval"][];
            /**
             * Format: date
             * @description Since when the data on them are not used: nobody records anything new of them until this is lifted
             * @example 2026-03-17
             */
            restrictedSince?: string;
            /**
             * Format: uuid
             * @description Of one who was written down twice: who stands for them. They have no stays and no steps of their own then
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            mergedInto?: string;
            /** @description Of a merged one: where they were said to live */
            lived?: {
                /**
                 * Format: uuid
                 * @description Id of a household, made by the client (UUID version 7)
                 * @example 01990f3e-7c1a-7000-8000-000000000001
                 */
                householdId: string;
                /**
                 * @description Code of a hamlet: commune code, dot, number
                 * @example 31027.07
                 */
                hamletCode: string;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Ho_Chi_Minh
                 * @example 2026-03-17
                 */
                from: string;
                until: string | null;
            }[];
        };
        /** @enum {string} */
        ResidentWarning: "unknown-prefix" | "implausible-century" | "birth-year-differs" | "sex-differs" | "disputed-range" | "resembles-resident";
        Restriction: {
            /**
             * Format: uuid
             * @description Id of a resident, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            residentId: string;
            /** @description First day of the restriction; null: there is none */
            restrictedSince: string | null;
            version: number;
        };
        RestrictionOrder: {
            /**
             * Format: uuid
             * @description The request of the resident that this does, in progress
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            rightsRequestId: string;
        };
        /**
         * @description Why it is refused; said before it is
         * @default null
         */
        RightsRefusal: ("legal_hold" | "not_identified" | "not_theirs" | "needed_by_law") | null;
        RightsRequest: {
            /**
             * Format: uuid
             * @description Id of a rights request, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            rightsRequestId: string;
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
             * @description Whose data it is about
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            residentId: string;
            kind: components["schemas"]["RightsRequestKind"];
            takenAt: components["schemas"]["RightsRequestTaken"];
            /**
             * @description Whether others process the data too, who have to be told to stop
             * @default false
             */
            withOthers: boolean;
            /**
             * @description By how many days the one extension lets processing go on
             * @default null
             */
            extendedBy: number | null;
            refusedFor: components["schemas"]["RightsRefusal"];
            /**
             * Format: date
             * @description Day by which it is answered: two working days
             * @example 2026-03-17
             */
            answerBy: string;
            /** @description Day by which processing stops, where it has to */
            stopBy: string | null;
            status: components["schemas"]["RightsRequestStatus"];
            /** @description Its states, each with its first day, the first one first */
            states: {
                status: components["schemas"]["RightsRequestStatus"];
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
                takenAt?: string;
                refusedFor?: string;
            };
        };
        RightsRequestAdvance: {
            status: components["schemas"]["RightsRequestStatus"];
            /**
             * Format: date
             * @description Calendar day in Asia/Ho_Chi_Minh
             * @example 2026-03-17
             */
            on: string;
        };
        /** @description A change with the rights request as it was from then on */
        RightsRequestChange: {
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
            state: components["schemas"]["RightsRequest"];
        };
        /** @description The fields that are wrong, as they should be; what is left out stays as it is, in objects too. The unit of a thing whose unit was split may be corrected to one that took over a part: it lies there since the split */
        RightsRequestCorrection: {
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
             * @description Whose data it is about
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            residentId?: string;
            kind?: components["schemas"]["RightsRequestKind"];
            /** @enum {string} */
            takenAt?: "office" | "door" | "post" | "online";
            withOthers?: boolean;
            extendedBy?: number | null;
            refusedFor?: ("legal_hold" | "not_identified" | "not_theirs" | "needed_by_law") | null;
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                kind?: string;
                takenAt?: string;
                refusedFor?: string;
            };
        };
        /**
         * @description What a person asks for of the data on them; `withdraw`: a consent is taken back
         * @enum {string}
         */
        RightsRequestKind: "see" | "correct" | "delete" | "restrict" | "object" | "withdraw";
        /**
         * @example {
         *       "unitCode": "31027",
         *       "since": "2026-03-17",
         *       "residentId": "01990f3e-7c1a-7000-8000-0000000000d1",
         *       "kind": "see"
         *     }
         */
        RightsRequestRecord: {
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
             * @description Whose data it is about
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            residentId: string;
            kind: components["schemas"]["RightsRequestKind"];
            takenAt?: components["schemas"]["RightsRequestTaken"];
            /**
             * @description Whether others process the data too, who have to be told to stop
             * @default false
             */
            withOthers?: boolean;
            /**
             * @description By how many days the one extension lets processing go on
             * @default null
             */
            extendedBy?: number | null;
            refusedFor?: components["schemas"]["RightsRefusal"];
            /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
            asWritten?: {
                kind?: string;
                takenAt?: string;
                refusedFor?: string;
            };
        };
        RightsRequestSearch: {
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
         * @description How a rights request stands: received → in_progress | withdrawn; in_progress → answered | refused | withdrawn; answered → in_progress; refused → in_progress; withdrawn → received
         * @enum {string}
         */
        RightsRequestStatus: "received" | "in_progress" | "answered" | "refused" | "withdrawn";
        RightsRequestStatusCorrection: {
            status: components["schemas"]["RightsRequestStatus"];
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
         * @description Where it was taken; at a door it is handed on
         * @default office
         * @enum {string}
         */
        RightsRequestTaken: "office" | "door" | "post" | "online";
        SealedRecord: {
            /** @example 1 */
            keyId: string;
            /**
             * @description base64url of: 1 byte 1; 65 bytes, the public key of a key pair made for this record; 12 bytes IV; AES-256-GCM. Its key: HKDF-SHA-256 of the ECDH secret, salted with those 65 bytes, info `lantoa sealed record <keyId>`
             * @example AQRYrrmw0XYVthF_R8EBZyxsPOYuvD4drf8EgYQ6iBK9_NJL3ve0W3CWDiO4PoN1cYAey6fw05yWJ0EgX1l0Cwdag0HMRcAVj1DiTsMWCEJBCosYpJDOLUKRg3EkYlUQ
             */
            sealed: string;
        };
        /** @description The key for which records are sealed that nobody but identity can read */
        SealingKey: {
            /** @example 1 */
            keyId: string;
            /**
             * @description A point of the curve P-256, 65 bytes as base64url
             * @example BGsX0fLhLEJH-Lzm5WOkQPJ3A32BLeszoPShOUXYmMKWT-NC4v4af5uO5-tKfA-eFivOM1drMV7Oy7ZAaDe_UfU
             */
            publicKey: string;
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
        /** @enum {string} */
        Sex: "male" | "female";
        StayCorrection: {
            /**
             * Format: date
             * @description First day of the wrong stretch, as it is recorded
             * @example 2026-03-17
             */
            from: string;
            /**
             * Format: uuid
             * @description The right one; the one before: never moved
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            householdId?: string;
            /**
             * Format: date
             * @description The right first day
             * @example 2026-03-17
             */
            on?: string;
            /** @description The right first day elsewhere; null: has not left */
            until?: string | null;
            /**
             * @description Why it was wrong; kept in the history and shown to those who may see names
             * @example The day of the paper was taken for the day of the move
             */
            reason: string;
        };
        /**
         * @description Item of the e-ID onboarding checklist; `card_at_doctor`: the chip card or VNeID does for the health card there
         * @enum {string}
         */
        Step: "chip_card" | "vneid_installed" | "level1" | "level2_appointment" | "level2_activated" | "signature" | "health_link" | "card_at_doctor" | "provincial_app" | "vssid";
        StepRecord: {
            step: components["schemas"]["Step"];
            state: components["schemas"]["StepState"];
            /**
             * Format: date
             * @description When that came about
             * @example 2026-03-20
             */
            on: string;
            evidence: components["schemas"]["Evidence"];
            /**
             * @description Says that what stands there was wrong
             * @default false
             */
            correction: boolean;
            /** @description For when the police expects the resident */
            booked?: components["schemas"]["Booking"];
            /**
             * Format: date-time
             * @description Instant with offset; answers are in UTC
             * @example 2026-03-17T11:40:00Z
             */
            recordedAt: string;
            recordedBy: string;
        };
        /**
         * @description Sent again with the same `recordId` it changes nothing, whatever was recorded since, and the answer shows what stands there. Without one that goes for what the same person sends again, the same in every field; to go back to it, let day, evidence or correction differ
         * @example {
         *       "state": "done",
         *       "on": "2026-03-20",
         *       "evidence": "seen"
         *     }
         */
        StepReport: {
            state: components["schemas"]["StepState"];
            /**
             * Format: date
             * @description When that came about
             * @example 2026-03-20
             */
            on: string;
            evidence: components["schemas"]["Evidence"];
            /**
             * @description Says that what stands there was wrong
             * @default false
             */
            correction?: boolean;
            /**
             * Format: uuid
             * @description Of this record alone, made by whoever writes it down
             */
            recordId?: string;
            /** @description Of `level2_appointment` that is done: for when, where that is known */
            booked?: components["schemas"]["BookingInput"];
        };
        /** @enum {string} */
        StepState: "not_started" | "guided" | "done" | "declined" | "not_applicable";
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
        UnassignedHousehold: {
            /**
             * Format: uuid
             * @description Id of a household, made by the client (UUID version 7)
             * @example 01990f3e-7c1a-7000-8000-000000000001
             */
            householdId: string;
            /**
             * @description Code of a hamlet: commune code, dot, number
             * @example 31027.07
             */
            hamletCode: string;
            /** @description Null for those who see persons masked */
            address: components["schemas"]["HouseholdAddress"] | null;
            /** @description The hamlets that took over a part; empty: any of the communes */
            successors: string[];
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
    getHousehold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a household, made by the client (UUID version 7) */
                householdId: string;
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
                    "application/json": components["schemas"]["Household"];
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
    registerHousehold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a household, made by the client (UUID version 7) */
                householdId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HouseholdRecord"];
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
                    "application/json": components["schemas"]["Household"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `household-differs` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "household-differs";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "closed-unit" | "day-in-future" | "invalid-request" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    correctHousehold: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a household, made by the client (UUID version 7) */
                householdId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HouseholdCorrection"];
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
                    "application/json": components["schemas"]["Household"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `household-closed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "household-closed";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    registerHouseholdBatch: {
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
                         * @description Id of a household, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        householdId: string;
                        /**
                         * @description Code of a hamlet: commune code, dot, number
                         * @example 31027.07
                         */
                        hamletCode: string;
                        /**
                         * Format: date
                         * @description First day of the home in this hamlet
                         * @example 2026-03-01
                         */
                        openedOn: string;
                        /**
                         * @default {
                         *       "number": "",
                         *       "lane": ""
                         *     }
                         */
                        address?: components["schemas"]["HouseholdAddressInput"];
                        /**
                         * @description What the home has; empty: no device
                         * @default []
                         */
                        devices?: components["schemas"]["Device"][];
                        /**
                         * @description What is spoken at home where that is not Vietnamese (ISO 639)
                         * @default null
                         * @example rad
                         */
                        language?: string | null;
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
                            value: components["schemas"]["Household"];
                            version?: number;
                        } | {
                            /** @constant */
                            accepted: false;
                            problem: components["schemas"]["Problem"] & {
                                /** @enum {string} */
                                code: "closed-unit" | "day-in-future" | "household-differs" | "internal-error" | "invalid-request" | "not-found" | "outside-scope" | "precondition-failed" | "too-many-requests" | "try-later" | "unknown-unit";
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
    moveHousehold: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a household, made by the client (UUID version 7) */
                householdId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Code of a hamlet: commune code, dot, number
                     * @example 31027.07
                     */
                    to: string;
                    /**
                     * Format: date
                     * @description First day in the new hamlet
                     * @example 2026-03-17
                     */
                    on: string;
                };
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
                    "application/json": components["schemas"]["Household"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `household-closed`; `already-there`; `before-last-change` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "already-there" | "before-last-change" | "household-closed";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "closed-unit" | "day-in-future" | "invalid-request" | "unknown-unit";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    closeHousehold: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a household, made by the client (UUID version 7) */
                householdId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description moved: to where nobody here keeps it
                     * @enum {string}
                     */
                    status: "moved" | "merged" | "closed";
                    /**
                     * Format: date
                     * @description First day on which it is no more
                     * @example 2026-03-17
                     */
                    on: string;
                    /**
                     * Format: uuid
                     * @description Id of a household, made by the client (UUID version 7)
                     * @example 01990f3e-7c1a-7000-8000-000000000001
                     */
                    mergedInto?: string;
                };
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
                    "application/json": components["schemas"]["Household"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `household-closed`; `before-last-change`; `distinct-homes` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-last-change" | "distinct-homes" | "household-closed";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `day-in-future`; `unknown-household`; `same-household`; `before-household`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-household" | "day-in-future" | "invalid-request" | "same-household" | "unknown-household";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listHouseholds: {
        parameters: {
            query: {
                /** @description Code of an administrative unit */
                unit: string;
                status?: components["schemas"]["HouseholdStatus"];
                /** @description Entries in a page */
                limit?: number;
                /** @description Where the page before ended (`next`) */
                cursor?: string;
                /** @description Say how many there are, up to 10000 */
                count?: "true";
                /** @description The field to sort by; with a minus the greatest first */
                sort?: "hamletCode" | "-hamletCode" | "status" | "-status";
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
                        items: components["schemas"]["Household"][];
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
    assignHousehold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a household, made by the client (UUID version 7) */
                householdId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description One that took over a part, or one of the communes that did
                     * @example 31027.07
                     */
                    hamletCode: string;
                };
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
                    "application/json": components["schemas"]["Household"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `not-unassigned` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "not-unassigned";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `no-successor`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "closed-unit" | "invalid-request" | "no-successor" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    assignHouseholds: {
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
                         * @description Id of a household, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        householdId: string;
                        /**
                         * @description One that took over a part, or one of the communes that did
                         * @example 31027.07
                         */
                        hamletCode: string;
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
                            value: components["schemas"]["Household"];
                            version?: number;
                        } | {
                            /** @constant */
                            accepted: false;
                            problem: components["schemas"]["Problem"] & {
                                /** @enum {string} */
                                code: "closed-unit" | "internal-error" | "invalid-request" | "no-successor" | "not-found" | "not-unassigned" | "outside-scope" | "precondition-failed" | "too-many-requests" | "try-later" | "unknown-unit";
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
    countUnassigned: {
        parameters: {
            query: {
                /** @description Hamlets parts of which lie in this unit today */
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
                    "application/json": {
                        households: number;
                        hamlets: {
                            /**
                             * @description Code of a hamlet: commune code, dot, number
                             * @example 31027.07
                             */
                            hamletCode: string;
                            name: string;
                            /**
                             * Format: date
                             * @description Calendar day in Asia/Ho_Chi_Minh
                             * @example 2026-03-17
                             */
                            closedOn: string;
                            households: number;
                            /** @description The hamlets that took over a part; empty: any of the communes */
                            successors: string[];
                        }[];
                    };
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
    listUnassigned: {
        parameters: {
            query: {
                /** @description Hamlets parts of which lie in this unit today */
                unit: string;
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
                        items: components["schemas"]["UnassignedHousehold"][];
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
    getResident: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a resident, made by the client (UUID version 7) */
                residentId: string;
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
                    "application/json": components["schemas"]["Resident"];
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
    registerResident: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a resident, made by the client (UUID version 7) */
                residentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResidentRecord"];
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
                    "application/json": components["schemas"]["RecordedResident"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `household-closed`; `personal-number-taken`; `resident-differs`; `resident-erased` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "household-closed" | "personal-number-taken" | "resident-differs" | "resident-erased";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-household`; `before-household`; `before-birth`; `birth-in-future`; `day-in-future`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-birth" | "before-household" | "birth-in-future" | "day-in-future" | "invalid-request" | "unknown-household";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    correctResident: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a resident, made by the client (UUID version 7) */
                residentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResidentCorrection"];
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
                    "application/json": components["schemas"]["RecordedResident"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `personal-number-taken`; `resident-merged` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "personal-number-taken" | "resident-merged";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `before-birth`; `birth-in-future`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-birth" | "birth-in-future" | "invalid-request";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    registerResidentBatch: {
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
                         * @description Id of a resident, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        residentId: string;
                        /**
                         * Format: uuid
                         * @description Id of a household, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        householdId: string;
                        /**
                         * Format: date
                         * @description First day in the household
                         * @example 2026-03-01
                         */
                        from: string;
                        /**
                         * @description Family, middle and given name; kept in NFC
                         * @example Nguyễn Thị Hoa
                         */
                        name: string;
                        birth: components["schemas"]["Birth"];
                        sex: components["schemas"]["Sex"];
                        /** @default null */
                        phone?: string | null;
                        /** @default null */
                        personalNumber?: string | null;
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
                            value: components["schemas"]["RecordedResident"];
                            version?: number;
                        } | {
                            /** @constant */
                            accepted: false;
                            problem: components["schemas"]["Problem"] & {
                                /** @enum {string} */
                                code: "before-birth" | "before-household" | "birth-in-future" | "day-in-future" | "household-closed" | "internal-error" | "invalid-request" | "not-found" | "outside-scope" | "personal-number-taken" | "precondition-failed" | "resident-differs" | "resident-erased" | "too-many-requests" | "try-later" | "unknown-household";
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
    moveResident: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a resident, made by the client (UUID version 7) */
                residentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Id of a household, made by the client (UUID version 7)
                     * @example 01990f3e-7c1a-7000-8000-000000000001
                     */
                    householdId: string;
                    /**
                     * Format: date
                     * @description First day in the new household
                     * @example 2026-03-17
                     */
                    on: string;
                };
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
                    "application/json": components["schemas"]["Resident"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `household-closed`; `already-there`; `before-last-change`; `resident-merged` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "already-there" | "before-last-change" | "household-closed" | "resident-merged";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-household`; `before-household`; `day-in-future`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-household" | "day-in-future" | "invalid-request" | "unknown-household";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    leaveHousehold: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a resident, made by the client (UUID version 7) */
                residentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description First day on which the resident is no longer there
                     * @example 2026-03-17
                     */
                    on: string;
                };
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
                    "application/json": components["schemas"]["Resident"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `already-left`; `before-last-change`; `resident-merged` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "already-left" | "before-last-change" | "resident-merged";
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
    listResidents: {
        parameters: {
            query?: {
                /** @description Id of a household, made by the client (UUID version 7) */
                householdId?: string;
                /** @description Code of an administrative unit */
                unit?: string;
                /** @description Entries in a page */
                limit?: number;
                /** @description Where the page before ended (`next`) */
                cursor?: string;
                /** @description Say how many there are, up to 10000 */
                count?: "true";
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
                        items: components["schemas"]["Resident"][];
                        next?: string;
                        found?: components["schemas"]["Found"];
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
    searchResidents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResidentSearch"];
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
                        items: components["schemas"]["Resident"][];
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
    correctMove: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a household, made by the client (UUID version 7) */
                householdId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveCorrection"];
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
                    "application/json": components["schemas"]["Household"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `household-closed`; `assigned-place`; `residents-before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "assigned-place" | "household-closed" | "residents-before";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `unknown-stretch`; `stretches-cross`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "closed-unit" | "day-in-future" | "invalid-request" | "stretches-cross" | "unknown-stretch" | "unknown-unit";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    reopenHousehold: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a household, made by the client (UUID version 7) */
                householdId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HouseholdReopening"];
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
                    "application/json": components["schemas"]["ReopenedHousehold"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `household-active`; `closing-unknown` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "closing-unknown" | "household-active";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    correctStay: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a resident, made by the client (UUID version 7) */
                residentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StayCorrection"];
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
                    "application/json": components["schemas"]["Resident"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `household-closed`; `resident-merged` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "household-closed" | "resident-merged";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-household`; `before-household`; `before-birth`; `day-in-future`; `unknown-stretch`; `stretches-cross`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-birth" | "before-household" | "day-in-future" | "invalid-request" | "stretches-cross" | "unknown-household" | "unknown-stretch";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getHouseholdHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a household, made by the client (UUID version 7) */
                householdId: string;
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
                    "application/json": components["schemas"]["HouseholdHistory"];
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
    getResidentHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a resident, made by the client (UUID version 7) */
                residentId: string;
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
                    "application/json": components["schemas"]["ResidentHistory"];
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
    recordCorrection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a correction made at the door, made by the client (UUID version 7) */
                correctionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectionRecord"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergedCorrection"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `household-closed`; `correction-differs` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "correction-differs" | "household-closed";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-household`; `unknown-resident`; `not-of-this-home`; `before-birth`; `birth-in-future`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-birth" | "birth-in-future" | "invalid-request" | "not-of-this-home" | "unknown-household" | "unknown-resident";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recordCorrectionBatch: {
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
                         * @description Id of a correction made at the door, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        correctionId: string;
                        /**
                         * Format: date-time
                         * @description When it was written down; what lies ahead counts as made now
                         * @example 2026-03-17T11:40:00Z
                         */
                        madeAt: string;
                        about: {
                            /** @constant */
                            kind: "home";
                            /**
                             * Format: uuid
                             * @description Id of a household, made by the client (UUID version 7)
                             * @example 01990f3e-7c1a-7000-8000-000000000001
                             */
                            householdId: string;
                            edits: components["schemas"]["HomeEdits"];
                        } | {
                            /** @constant */
                            kind: "person";
                            /**
                             * Format: uuid
                             * @description Id of a resident, made by the client (UUID version 7)
                             * @example 01990f3e-7c1a-7000-8000-000000000001
                             */
                            residentId: string;
                            edits: components["schemas"]["PersonEdits"];
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
                            value: components["schemas"]["MergedCorrection"];
                            version?: number;
                        } | {
                            /** @constant */
                            accepted: false;
                            problem: components["schemas"]["Problem"] & {
                                /** @enum {string} */
                                code: "before-birth" | "birth-in-future" | "correction-differs" | "household-closed" | "internal-error" | "invalid-request" | "not-found" | "not-of-this-home" | "outside-scope" | "precondition-failed" | "too-many-requests" | "try-later" | "unknown-household" | "unknown-resident";
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
    headHousehold: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a resident, made by the client (UUID version 7) */
                residentId: string;
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
                    "application/json": components["schemas"]["Resident"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `already-left`; `resident-merged` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "already-left" | "resident-merged";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listHeldConflicts: {
        parameters: {
            query: {
                /** @description Code of an administrative unit */
                unit: string;
                state?: components["schemas"]["HeldState"];
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
                        items: components["schemas"]["HeldConflict"][];
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
    countHeldConflicts: {
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
                    "application/json": {
                        open: number;
                    };
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
    decideHeldConflict: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of what a person has to decide, made by the server */
                heldConflictId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HeldDecision"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeldConflict"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `decided-otherwise`; `already-resolved`; `changed-meanwhile` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "already-resolved" | "changed-meanwhile" | "decided-otherwise";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `before-birth`; `birth-in-future`; `not-of-this-home`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-birth" | "birth-in-future" | "invalid-request" | "not-of-this-home";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listDuplicates: {
        parameters: {
            query: {
                /** @description Code of an administrative unit */
                unit: string;
                /** @description Pairs in a page */
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
                        items: components["schemas"]["DuplicatePair"][];
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
    listDuplicatesElsewhere: {
        parameters: {
            query: {
                /** @description Code of an administrative unit */
                unit: string;
                /** @description Pairs in a page */
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
                        items: components["schemas"]["DuplicateElsewhere"][];
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
    listDistinctPairs: {
        parameters: {
            query: {
                /** @description Code of an administrative unit */
                unit: string;
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
                        items: components["schemas"]["DistinctPair"][];
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
    decideDistinct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a resident, made by the client (UUID version 7) */
                residentId: string;
                /** @description Id of a resident, made by the client (UUID version 7) */
                otherId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DistinctDecision"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecidedPair"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-resident`; `same-resident`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "same-resident" | "unknown-resident";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listHomeDuplicates: {
        parameters: {
            query: {
                /** @description Code of an administrative unit */
                unit: string;
                /** @description Pairs in a page */
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
                        items: components["schemas"]["HomeDuplicatePair"][];
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
    listDistinctHomes: {
        parameters: {
            query: {
                /** @description Code of an administrative unit */
                unit: string;
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
                        items: components["schemas"]["DistinctHomes"][];
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
    decideDistinctHomes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a household, made by the client (UUID version 7) */
                householdId: string;
                /** @description Id of a household, made by the client (UUID version 7) */
                otherId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DistinctHomesDecision"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecidedHomes"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-household`; `same-household`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "same-household" | "unknown-household";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    mergeResidents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a merge of two residents, made by the client (UUID version 7) */
                mergeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeRecord"];
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
                    "application/json": components["schemas"]["Merge"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `resident-merged`; `distinct-pair`; `changed-meanwhile`; `merge-differs` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "changed-meanwhile" | "distinct-pair" | "merge-differs" | "resident-merged";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-resident`; `same-resident`; `before-birth`; `birth-in-future`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-birth" | "birth-in-future" | "invalid-request" | "same-resident" | "unknown-resident";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    undoMerge: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a merge of two residents, made by the client (UUID version 7) */
                mergeId: string;
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
                    "application/json": components["schemas"]["Merge"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `merged-since`; `changed-since`; `personal-number-taken` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "changed-since" | "merged-since" | "personal-number-taken";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listMerges: {
        parameters: {
            query: {
                /** @description Code of an administrative unit */
                unit: string;
                state?: components["schemas"]["MergeState"];
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
                        items: components["schemas"]["ListedMerge"][];
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
    nameResidents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NamesQuestion"];
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
                        /** @description By id. Who is unknown, or lives outside your units, is not in it, and not told which of both */
                        items: components["schemas"]["NamedResident"][];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    matchResidents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MatchQuestion"];
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
                        /** @description One for each of the people, in their order */
                        items: components["schemas"]["Match"][];
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
    recordStep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a resident, made by the client (UUID version 7) */
                residentId: string;
                step: components["schemas"]["Step"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepReport"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedStep"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `before-last-change`; `step-done`; `step-out-of-order`; `processing-restricted` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-last-change" | "processing-restricted" | "step-done" | "step-out-of-order";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `day-in-future`; `before-birth`; `booking-misplaced`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-birth" | "booking-misplaced" | "day-in-future" | "invalid-request";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recordStepBatch: {
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
                         * @description Id of a resident, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        residentId: string;
                        step: components["schemas"]["Step"];
                        state: components["schemas"]["StepState"];
                        /**
                         * Format: date
                         * @description When that came about
                         * @example 2026-03-20
                         */
                        on: string;
                        evidence: components["schemas"]["Evidence"];
                        /**
                         * @description Says that what stands there was wrong
                         * @default false
                         */
                        correction?: boolean;
                        /**
                         * Format: uuid
                         * @description Of this record alone, made by whoever writes it down
                         */
                        recordId?: string;
                        /** @description Of `level2_appointment` that is done: for when, where that is known */
                        booked?: components["schemas"]["BookingInput"];
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
                            value: components["schemas"]["RecordedStep"];
                            version?: number;
                        } | {
                            /** @constant */
                            accepted: false;
                            problem: components["schemas"]["Problem"] & {
                                /** @enum {string} */
                                code: "before-birth" | "before-last-change" | "booking-misplaced" | "day-in-future" | "internal-error" | "invalid-request" | "not-found" | "outside-scope" | "precondition-failed" | "processing-restricted" | "step-done" | "step-out-of-order" | "too-many-requests" | "try-later";
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
    recordApp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a resident, made by the client (UUID version 7) */
                residentId: string;
                /** @description Code of an app; each province has its own citizen app */
                app: string;
                device: components["schemas"]["Device"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppReport"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedApp"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `before-last-change`; `processing-restricted` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-last-change" | "processing-restricted";
                    };
                };
            };
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
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recordAppBatch: {
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
                         * @description Id of a resident, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        residentId: string;
                        /**
                         * @description Code of an app; each province has its own citizen app
                         * @example vneid
                         * @example dak_lak_so
                         */
                        app: string;
                        device: components["schemas"]["Device"];
                        /** @enum {string} */
                        status: "installed" | "removed" | "impossible";
                        /**
                         * Format: date
                         * @description Calendar day in Asia/Ho_Chi_Minh
                         * @example 2026-03-17
                         */
                        on: string;
                        /**
                         * @description Whether the catalogue of apps has it as the citizen app of the province of the resident
                         * @default false
                         */
                        provincial?: boolean;
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
                            value: components["schemas"]["RecordedApp"];
                            version?: number;
                        } | {
                            /** @constant */
                            accepted: false;
                            problem: components["schemas"]["Problem"] & {
                                /** @enum {string} */
                                code: "before-last-change" | "day-in-future" | "internal-error" | "invalid-request" | "not-found" | "outside-scope" | "precondition-failed" | "processing-restricted" | "too-many-requests" | "try-later";
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
    listApps: {
        parameters: {
            query: {
                /** @description Code of an administrative unit */
                unit: string;
                /** @description Code of an app; each province has its own citizen app */
                app?: string;
                status?: "installed" | "removed" | "impossible";
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
                        items: components["schemas"]["AppOfResident"][];
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
    getChecklist: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a resident, made by the client (UUID version 7) */
                residentId: string;
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
                    "application/json": components["schemas"]["Checklist"];
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
    listAppointments: {
        parameters: {
            query: {
                /** @description Code of an administrative unit */
                unit: string;
                /** @description Without one: open appointments of every day, and of no known day */
                day?: string;
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
                        items: components["schemas"]["Appointment"][];
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
    markAppointment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a resident, made by the client (UUID version 7) */
                residentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppointmentMarking"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarkedAppointment"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `no-appointment`; `already-activated`; `processing-restricted` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "already-activated" | "no-appointment" | "processing-restricted";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `day-in-future`; `before-birth`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-birth" | "day-in-future" | "invalid-request";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    markAppointmentBatch: {
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
                         * @description Id of a resident, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        residentId: string;
                        mark: components["schemas"]["AppointmentMark"] | null;
                        /**
                         * Format: date
                         * @description Calendar day in Asia/Ho_Chi_Minh
                         * @example 2026-03-17
                         */
                        on: string;
                        /**
                         * Format: uuid
                         * @description Of this mark alone: sent again with it, it changes nothing
                         */
                        recordId?: string;
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
                            value: components["schemas"]["MarkedAppointment"];
                            version?: number;
                        } | {
                            /** @constant */
                            accepted: false;
                            problem: components["schemas"]["Problem"] & {
                                /** @enum {string} */
                                code: "already-activated" | "before-birth" | "day-in-future" | "internal-error" | "invalid-request" | "no-appointment" | "not-found" | "outside-scope" | "precondition-failed" | "processing-restricted" | "too-many-requests" | "try-later";
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
    searchAttendees: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttendeeSearch"];
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
                        items: components["schemas"]["FoundAttendee"][];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `session-not-held` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "session-not-held";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-session`; `session-in-future`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "session-in-future" | "unknown-session";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getConsent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a consent, made by the client (UUID version 7) */
                consentId: string;
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
                    "application/json": components["schemas"]["Consent"];
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
    recordConsent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a consent, made by the client (UUID version 7) */
                consentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentRecord"];
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
                    "application/json": components["schemas"]["Consent"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `consent-differs` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "consent-differs";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-resident`; `day-in-future`; `before-birth`; `witness-needed`; `guardian-needed`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-birth" | "day-in-future" | "guardian-needed" | "invalid-request" | "unknown-resident" | "witness-needed";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recordConsentBatch: {
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
                         * @description Id of a consent, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        consentId: string;
                        /**
                         * Format: uuid
                         * @description Id of a resident, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        residentId: string;
                        purpose: components["schemas"]["Purpose"];
                        /**
                         * @description Which wording was read out or shown
                         * @example 2026-01
                         */
                        wordingVersion: string;
                        /** @enum {string} */
                        method: "paper" | "app" | "voice";
                        /**
                         * @description Who was there; needed where nothing was written (voice)
                         * @default null
                         */
                        witnessId?: string | null;
                        /**
                         * @description Who agreed for a minor; stays in identity
                         * @default null
                         */
                        guardianName?: string | null;
                        /**
                         * Format: date-time
                         * @description Instant with offset; answers are in UTC
                         * @example 2026-03-17T11:40:00Z
                         */
                        givenAt: string;
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
                            value: components["schemas"]["Consent"];
                            version?: number;
                        } | {
                            /** @constant */
                            accepted: false;
                            problem: components["schemas"]["Problem"] & {
                                /** @enum {string} */
                                code: "before-birth" | "consent-differs" | "day-in-future" | "guardian-needed" | "internal-error" | "invalid-request" | "not-found" | "outside-scope" | "precondition-failed" | "too-many-requests" | "try-later" | "unknown-resident" | "witness-needed";
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
    withdrawConsent: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a consent, made by the client (UUID version 7) */
                consentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description Instant with offset; answers are in UTC
                     * @example 2026-03-17T11:40:00Z
                     */
                    withdrawnAt: string;
                };
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
                    "application/json": components["schemas"]["Consent"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `already-withdrawn` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "already-withdrawn";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `before-consent`; `day-in-future`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-consent" | "day-in-future" | "invalid-request";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listConsents: {
        parameters: {
            query: {
                /** @description Id of a resident, made by the client (UUID version 7) */
                residentId: string;
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
                        items: components["schemas"]["Consent"][];
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
    getConsentReceipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a consent, made by the client (UUID version 7) */
                consentId: string;
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
                    "application/json": components["schemas"]["ConsentReceipt"];
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
    getPersonalData: {
        parameters: {
            query: {
                /** @description The request of the resident that this does, in progress */
                rightsRequestId: string;
            };
            header?: never;
            path: {
                /** @description Id of a resident, made by the client (UUID version 7) */
                residentId: string;
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
                    "application/json": components["schemas"]["PersonalData"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `request-not-open` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request-not-open";
                    };
                };
            };
            /** @description `unknown-request`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "unknown-request";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    eraseResident: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a resident, made by the client (UUID version 7) */
                residentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ErasureOrder"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Erasure"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `request-not-open`; `legal-hold` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "legal-hold" | "request-not-open";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-request`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "unknown-request";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    restrictResident: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a resident, made by the client (UUID version 7) */
                residentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RestrictionOrder"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Restriction"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `request-not-open`; `resident-merged` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request-not-open" | "resident-merged";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-request`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "unknown-request";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    liftRestriction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a resident, made by the client (UUID version 7) */
                residentId: string;
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
                    "application/json": components["schemas"]["Restriction"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `resident-merged` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "resident-merged";
                    };
                };
            };
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getPack: {
        parameters: {
            query?: {
                /** @description `cursor` of the answer before; without it the whole pack */
                since?: string;
                /** @description Things in one answer */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Code of a hamlet: commune code, dot, number */
                hamletCode: string;
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
                    "application/json": components["schemas"]["Pack"];
                };
            };
            /** @description The content is the one that `If-None-Match` names */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `unknown-unit`; There is no such thing, or it lies outside your units */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "not-found" | "unknown-unit";
                    };
                };
            };
            /** @description `closed-unit` */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "closed-unit";
                    };
                };
            };
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listPackReads: {
        parameters: {
            query: {
                /** @description Code of an administrative unit */
                unit: string;
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
                        items: components["schemas"]["PackRead"][];
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
    getSealingKey: {
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
                    /** @description Of the content; sent as `If-None-Match` by whoever has it */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SealingKey"];
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
    openSealedRecords: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    items: components["schemas"]["SealedRecord"][];
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
                        /** @description In the order of the items */
                        results: ({
                            /** @constant */
                            accepted: true;
                            value: components["schemas"]["OpenedRecord"];
                        } | {
                            /** @constant */
                            accepted: false;
                            problem: components["schemas"]["Problem"];
                        })[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-sealing-key`; `unreadable-record`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "invalid-request" | "unknown-sealing-key" | "unreadable-record";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listAccessLog: {
        parameters: {
            query: {
                /** @description Code of an administrative unit */
                unit: string;
                /** @description Id of a resident, made by the client (UUID version 7) */
                residentId?: string;
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
                        items: components["schemas"]["AccessLogEntry"][];
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
    listHouseholdFacts: {
        parameters: {
            query: {
                /** @description Up to 100 ids, separated by commas */
                ids: string;
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
                        items: {
                            sequence: number;
                            state: components["schemas"]["HouseholdState"];
                        }[];
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
    listResidentFacts: {
        parameters: {
            query: {
                /** @description Up to 100 ids, separated by commas */
                ids: string;
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
                        items: {
                            sequence: number;
                            state: components["schemas"]["ResidentState"];
                        }[];
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
    getHealthCardCount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a health card count, made by the client (UUID version 7) */
                healthCardCountId: string;
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
                    "application/json": components["schemas"]["HealthCardCount"];
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
    recordHealthCardCount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a health card count, made by the client (UUID version 7) */
                healthCardCountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HealthCardCountRecord"];
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
                    "application/json": components["schemas"]["HealthCardCount"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `year-known`; `counted-twice`; `health-card-count-differs` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "counted-twice" | "health-card-count-differs" | "year-known";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `before-since`; `ends-before-it-begins`; `wrong-level`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "invalid-request" | "unknown-unit" | "wrong-level";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    correctHealthCardCount: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a health card count, made by the client (UUID version 7) */
                healthCardCountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HealthCardCountCorrection"];
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
                    "application/json": components["schemas"]["HealthCardCount"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `year-known`; `counted-twice`; `before-last-change` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-last-change" | "counted-twice" | "year-known";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `before-since`; `ends-before-it-begins`; `wrong-level`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "invalid-request" | "unknown-unit" | "wrong-level";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recordHealthCardCountBatch: {
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
                         * @description Id of a health card count, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        healthCardCountId: string;
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
                         * @description Cards that hold in that year
                         * @example 18250
                         */
                        issued: number;
                        /**
                         * @description Who says so
                         * @example BHXH cơ sở U Minh Thượng
                         */
                        source: string;
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
                            value: components["schemas"]["HealthCardCount"];
                            version?: number;
                        } | {
                            /** @constant */
                            accepted: false;
                            problem: components["schemas"]["Problem"] & {
                                /** @enum {string} */
                                code: "before-since" | "closed-unit" | "counted-twice" | "day-in-future" | "ends-before-it-begins" | "health-card-count-differs" | "internal-error" | "invalid-request" | "not-found" | "outside-scope" | "precondition-failed" | "too-many-requests" | "try-later" | "unknown-unit" | "wrong-level" | "year-known";
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
    advanceHealthCardCount: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a health card count, made by the client (UUID version 7) */
                healthCardCountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HealthCardCountAdvance"];
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
                    "application/json": components["schemas"]["HealthCardCount"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `status-out-of-order`; `before-last-change`; `year-known`; `counted-twice` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-last-change" | "counted-twice" | "status-out-of-order" | "year-known";
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
    correctHealthCardCountStatus: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a health card count, made by the client (UUID version 7) */
                healthCardCountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HealthCardCountStatusCorrection"];
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
                    "application/json": components["schemas"]["HealthCardCount"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `status-out-of-order`; `first-state`; `year-known`; `counted-twice` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "counted-twice" | "first-state" | "status-out-of-order" | "year-known";
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
    listHealthCardCountHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a health card count, made by the client (UUID version 7) */
                healthCardCountId: string;
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
                        items: components["schemas"]["HealthCardCountChange"][];
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
    listHealthCardCounts: {
        parameters: {
            query?: {
                /** @description Code of an administrative unit */
                unit?: string;
                status?: components["schemas"]["HealthCardCountStatus"];
                /** @description Entries in a page */
                limit?: number;
                /** @description Where the page before ended (`next`) */
                cursor?: string;
                /** @description Say how many there are, up to 10000 */
                count?: "true";
                /** @description The field to sort by; with a minus the greatest first */
                sort?: "unitCode" | "-unitCode" | "since" | "-since" | "status" | "-status" | "year" | "-year" | "issued" | "-issued";
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
                        items: components["schemas"]["HealthCardCount"][];
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
    searchHealthCardCounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HealthCardCountSearch"];
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
                        items: components["schemas"]["HealthCardCount"][];
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
    getHealthFacility: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a health facility, made by the client (UUID version 7) */
                healthFacilityId: string;
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
                    "application/json": components["schemas"]["HealthFacility"];
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
    recordHealthFacility: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a health facility, made by the client (UUID version 7) */
                healthFacilityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HealthFacilityRecord"];
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
                    "application/json": components["schemas"]["HealthFacility"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `health-facility-differs` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "health-facility-differs";
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
    correctHealthFacility: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a health facility, made by the client (UUID version 7) */
                healthFacilityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HealthFacilityCorrection"];
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
                    "application/json": components["schemas"]["HealthFacility"];
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
    recordHealthFacilityBatch: {
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
                         * @description Id of a health facility, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        healthFacilityId: string;
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
                        /** @example Trạm Y tế xã Vân Khánh */
                        name: string;
                        kind: components["schemas"]["HealthFacilityKind"];
                        /** @default  */
                        address?: string;
                        /**
                         * @description First day on which the chip card is accepted for the health card; null: it is not
                         * @default null
                         */
                        chipCardsSince?: string | null;
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
                            value: components["schemas"]["HealthFacility"];
                            version?: number;
                        } | {
                            /** @constant */
                            accepted: false;
                            problem: components["schemas"]["Problem"] & {
                                /** @enum {string} */
                                code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "health-facility-differs" | "internal-error" | "invalid-request" | "not-found" | "outside-scope" | "precondition-failed" | "too-many-requests" | "try-later" | "unknown-unit";
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
    advanceHealthFacility: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a health facility, made by the client (UUID version 7) */
                healthFacilityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HealthFacilityAdvance"];
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
                    "application/json": components["schemas"]["HealthFacility"];
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
    correctHealthFacilityStatus: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a health facility, made by the client (UUID version 7) */
                healthFacilityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HealthFacilityStatusCorrection"];
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
                    "application/json": components["schemas"]["HealthFacility"];
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
    listHealthFacilityHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a health facility, made by the client (UUID version 7) */
                healthFacilityId: string;
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
                        items: components["schemas"]["HealthFacilityChange"][];
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
    listHealthFacilities: {
        parameters: {
            query?: {
                /** @description Code of an administrative unit */
                unit?: string;
                status?: components["schemas"]["HealthFacilityStatus"];
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
                        items: components["schemas"]["HealthFacility"][];
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
    searchHealthFacilities: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HealthFacilitySearch"];
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
                        items: components["schemas"]["HealthFacility"][];
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
    getRightsRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a rights request, made by the client (UUID version 7) */
                rightsRequestId: string;
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
                    "application/json": components["schemas"]["RightsRequest"];
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
    recordRightsRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a rights request, made by the client (UUID version 7) */
                rightsRequestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RightsRequestRecord"];
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
                    "application/json": components["schemas"]["RightsRequest"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `rights-request-differs` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "rights-request-differs";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `before-since`; `ends-before-it-begins`; `unknown-resident`; `nothing-to-extend`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "invalid-request" | "nothing-to-extend" | "unknown-resident" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    correctRightsRequest: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a rights request, made by the client (UUID version 7) */
                rightsRequestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RightsRequestCorrection"];
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
                    "application/json": components["schemas"]["RightsRequest"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `not-erased`; `before-last-change` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-last-change" | "not-erased";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `before-since`; `ends-before-it-begins`; `unknown-resident`; `nothing-to-extend`; `reason-needed`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "invalid-request" | "nothing-to-extend" | "reason-needed" | "unknown-resident" | "unknown-unit";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recordRightsRequestBatch: {
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
                         * @description Id of a rights request, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        rightsRequestId: string;
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
                         * @description Whose data it is about
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        residentId: string;
                        kind: components["schemas"]["RightsRequestKind"];
                        takenAt?: components["schemas"]["RightsRequestTaken"];
                        /**
                         * @description Whether others process the data too, who have to be told to stop
                         * @default false
                         */
                        withOthers?: boolean;
                        /**
                         * @description By how many days the one extension lets processing go on
                         * @default null
                         */
                        extendedBy?: number | null;
                        refusedFor?: components["schemas"]["RightsRefusal"];
                        /** @description By field, the words that stood in the list it was read from, where they are others than those of the code. They say nothing more than the code, are never published, and hold no numbers of people */
                        asWritten?: {
                            kind?: string;
                            takenAt?: string;
                            refusedFor?: string;
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
                            value: components["schemas"]["RightsRequest"];
                            version?: number;
                        } | {
                            /** @constant */
                            accepted: false;
                            problem: components["schemas"]["Problem"] & {
                                /** @enum {string} */
                                code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "internal-error" | "invalid-request" | "not-found" | "nothing-to-extend" | "outside-scope" | "precondition-failed" | "rights-request-differs" | "too-many-requests" | "try-later" | "unknown-resident" | "unknown-unit";
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
    advanceRightsRequest: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a rights request, made by the client (UUID version 7) */
                rightsRequestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RightsRequestAdvance"];
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
                    "application/json": components["schemas"]["RightsRequest"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `status-out-of-order`; `before-last-change`; `not-erased` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-last-change" | "not-erased" | "status-out-of-order";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `day-in-future`; `reason-needed`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "day-in-future" | "invalid-request" | "reason-needed";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    correctRightsRequestStatus: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a rights request, made by the client (UUID version 7) */
                rightsRequestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RightsRequestStatusCorrection"];
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
                    "application/json": components["schemas"]["RightsRequest"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `status-out-of-order`; `first-state`; `not-erased` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "first-state" | "not-erased" | "status-out-of-order";
                    };
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-state`; `states-cross`; `day-in-future`; `reason-needed`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "day-in-future" | "invalid-request" | "reason-needed" | "states-cross" | "unknown-state";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listRightsRequestHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a rights request, made by the client (UUID version 7) */
                rightsRequestId: string;
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
                        items: components["schemas"]["RightsRequestChange"][];
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
    listRightsRequests: {
        parameters: {
            query?: {
                /** @description Code of an administrative unit */
                unit?: string;
                status?: components["schemas"]["RightsRequestStatus"];
                /** @description Only what is late by now, or only what is not */
                overdue?: "yes" | "no";
                /** @description Entries in a page */
                limit?: number;
                /** @description Where the page before ended (`next`) */
                cursor?: string;
                /** @description Say how many there are, up to 10000 */
                count?: "true";
                /** @description The field to sort by; with a minus the greatest first */
                sort?: "unitCode" | "-unitCode" | "since" | "-since" | "status" | "-status" | "kind" | "-kind" | "takenAt" | "-takenAt";
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
                        items: components["schemas"]["RightsRequest"][];
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
    searchRightsRequests: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RightsRequestSearch"];
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
                        items: components["schemas"]["RightsRequest"][];
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
    getLegalHold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a legal hold, made by the client (UUID version 7) */
                legalHoldId: string;
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
                    "application/json": components["schemas"]["LegalHold"];
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
    recordLegalHold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a legal hold, made by the client (UUID version 7) */
                legalHoldId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LegalHoldRecord"];
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
                    "application/json": components["schemas"]["LegalHold"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `legal-hold-differs` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "legal-hold-differs";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `before-since`; `ends-before-it-begins`; `unknown-resident`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "invalid-request" | "unknown-resident" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    correctLegalHold: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a legal hold, made by the client (UUID version 7) */
                legalHoldId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LegalHoldCorrection"];
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
                    "application/json": components["schemas"]["LegalHold"];
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
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `before-since`; `ends-before-it-begins`; `unknown-resident`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "invalid-request" | "unknown-resident" | "unknown-unit";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recordLegalHoldBatch: {
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
                         * @description Id of a legal hold, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        legalHoldId: string;
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
                         * @description Whose data have to be kept
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        residentId: string;
                        /**
                         * @description Who ordered it
                         * @example Công an tỉnh An Giang
                         */
                        issuer: string;
                        /**
                         * @description Number of the order
                         * @example 15/QĐ-CAT
                         */
                        orderNumber: string;
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
                            value: components["schemas"]["LegalHold"];
                            version?: number;
                        } | {
                            /** @constant */
                            accepted: false;
                            problem: components["schemas"]["Problem"] & {
                                /** @enum {string} */
                                code: "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "internal-error" | "invalid-request" | "legal-hold-differs" | "not-found" | "outside-scope" | "precondition-failed" | "too-many-requests" | "try-later" | "unknown-resident" | "unknown-unit";
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
    advanceLegalHold: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a legal hold, made by the client (UUID version 7) */
                legalHoldId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LegalHoldAdvance"];
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
                    "application/json": components["schemas"]["LegalHold"];
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
    correctLegalHoldStatus: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a legal hold, made by the client (UUID version 7) */
                legalHoldId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LegalHoldStatusCorrection"];
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
                    "application/json": components["schemas"]["LegalHold"];
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
    listLegalHoldHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a legal hold, made by the client (UUID version 7) */
                legalHoldId: string;
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
                        items: components["schemas"]["LegalHoldChange"][];
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
    listLegalHolds: {
        parameters: {
            query?: {
                /** @description Code of an administrative unit */
                unit?: string;
                status?: components["schemas"]["LegalHoldStatus"];
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
                        items: components["schemas"]["LegalHold"][];
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
    searchLegalHolds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LegalHoldSearch"];
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
                        items: components["schemas"]["LegalHold"][];
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
    getBreach: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a breach, made by the client (UUID version 7) */
                breachId: string;
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
                    "application/json": components["schemas"]["Breach"];
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
    recordBreach: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a breach, made by the client (UUID version 7) */
                breachId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BreachRecord"];
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
                    "application/json": components["schemas"]["Breach"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description `breach-differs` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "breach-differs";
                    };
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `before-since`; `ends-before-it-begins`; `instant-in-future`; `before-breach`; `before-discovery`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-breach" | "before-discovery" | "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "instant-in-future" | "invalid-request" | "unknown-unit";
                    };
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    correctBreach: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a breach, made by the client (UUID version 7) */
                breachId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BreachCorrection"];
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
                    "application/json": components["schemas"]["Breach"];
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
            /** @description `unknown-unit`; `closed-unit`; `day-in-future`; `before-since`; `ends-before-it-begins`; `instant-in-future`; `before-breach`; `before-discovery`; `notice-needed`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "before-breach" | "before-discovery" | "before-since" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "instant-in-future" | "invalid-request" | "notice-needed" | "unknown-unit";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recordBreachBatch: {
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
                         * @description Id of a breach, made by the client (UUID version 7)
                         * @example 01990f3e-7c1a-7000-8000-000000000001
                         */
                        breachId: string;
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
                        kind: components["schemas"]["BreachKind"];
                        /** @description What happened to which data; nobody is named */
                        what: string;
                        /** @description How many people it is about, as far as known */
                        people: number;
                        /**
                         * Format: date-time
                         * @description When somebody found out: the clock of 72 hours begins
                         * @example 2026-03-17T11:40:00Z
                         */
                        discoveredAt: string;
                        /**
                         * @description When the authority was told
                         * @default null
                         */
                        notifiedAt?: string | null;
                        /**
                         * @description What was done about it
                         * @default
                         */
                        measures?: string;
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
                            value: components["schemas"]["Breach"];
                            version?: number;
                        } | {
                            /** @constant */
                            accepted: false;
                            problem: components["schemas"]["Problem"] & {
                                /** @enum {string} */
                                code: "before-breach" | "before-discovery" | "before-since" | "breach-differs" | "closed-unit" | "day-in-future" | "ends-before-it-begins" | "instant-in-future" | "internal-error" | "invalid-request" | "not-found" | "outside-scope" | "precondition-failed" | "too-many-requests" | "try-later" | "unknown-unit";
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
    advanceBreach: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a breach, made by the client (UUID version 7) */
                breachId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BreachAdvance"];
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
                    "application/json": components["schemas"]["Breach"];
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
            /** @description `day-in-future`; `notice-needed`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "day-in-future" | "invalid-request" | "notice-needed";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    correctBreachStatus: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is to be changed, from `ETag` */
                "If-Match": string;
            };
            path: {
                /** @description Id of a breach, made by the client (UUID version 7) */
                breachId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BreachStatusCorrection"];
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
                    "application/json": components["schemas"]["Breach"];
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
            /** @description `unknown-state`; `states-cross`; `day-in-future`; `notice-needed`; Some fields cannot be taken as they are */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "day-in-future" | "invalid-request" | "notice-needed" | "states-cross" | "unknown-state";
                    };
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listBreachHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a breach, made by the client (UUID version 7) */
                breachId: string;
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
                        items: components["schemas"]["BreachChange"][];
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
    listBreaches: {
        parameters: {
            query?: {
                /** @description Code of an administrative unit */
                unit?: string;
                status?: components["schemas"]["BreachStatus"];
                /** @description Only what is late by now, or only what is not */
                overdue?: "yes" | "no";
                /** @description Entries in a page */
                limit?: number;
                /** @description Where the page before ended (`next`) */
                cursor?: string;
                /** @description Say how many there are, up to 10000 */
                count?: "true";
                /** @description The field to sort by; with a minus the greatest first */
                sort?: "unitCode" | "-unitCode" | "since" | "-since" | "status" | "-status" | "kind" | "-kind" | "people" | "-people";
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
                        items: components["schemas"]["Breach"][];
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
    searchBreaches: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BreachSearch"];
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
                        items: components["schemas"]["Breach"][];
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
