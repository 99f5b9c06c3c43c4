var e=`{
  "$schema": "./schema.json",
  "id": "ocr-03455",
  "version": "1",
  "awardingBody": "OCR",
  "title": "OCR Level 2 NVQ Certificate in Customer Service",
  "schemeCode": "03455",
  "qualificationNumber": null,
  "framework": "QCF",
  "level": 2,
  "currency": "credit",
  "minimumAge": null,
  "dates": {
    "lastRegistration": "2017-08-31",
    "lastCertification": "2018-08-31",
    "source": "OCR Report to Centres, Customer Service, August 2017",
    "note": "dates moved during these schemes' lives; show them as \\"as published\\", let a centre correct them"
  },
  "simulation": { "known": false, "allowedUnits": null, "source": null },
  "groups": [
    { "id": "mandatory", "title": "Mandatory units", "kind": "mandatory" },
    { "id": "impression-and-image", "title": "Impression and Image", "kind": "optional" },
    { "id": "delivery", "title": "Delivery", "kind": "optional" },
    { "id": "handling-problems", "title": "Handling Problems", "kind": "optional" },
    { "id": "development-and-improvement", "title": "Development and Improvement", "kind": "optional" }
  ],
  "oneLevelPerUnit": true,
  "combination": [
    {
      "id": "total",
      "says": "at least 28 credits in all",
      "of": {},
      "measure": "value",
      "atLeast": 28,
      "severity": "must",
      "source": "https://cepassociates.co.uk (provider page)"
    },
    {
      "id": "mandatory",
      "says": "both mandatory units",
      "of": { "units": ["F1", "F2"] },
      "measure": "units",
      "atLeast": 2,
      "severity": "must",
      "source": "https://cepassociates.co.uk (provider page)"
    },
    {
      "id": "optional",
      "says": "at least 20 credits from the optional units",
      "of": { "groups": ["impression-and-image", "delivery", "handling-problems", "development-and-improvement"] },
      "measure": "value",
      "atLeast": 20,
      "severity": "must",
      "source": "https://cepassociates.co.uk (provider page)"
    },
    {
      "id": "theme-impression-and-image",
      "says": "at least one unit from Impression and Image",
      "of": { "groups": ["impression-and-image"] },
      "measure": "units",
      "atLeast": 1,
      "severity": "must",
      "source": "https://cepassociates.co.uk (provider page)"
    },
    {
      "id": "theme-delivery",
      "says": "at least one unit from Delivery",
      "of": { "groups": ["delivery"] },
      "measure": "units",
      "atLeast": 1,
      "severity": "must",
      "source": "https://cepassociates.co.uk (provider page)"
    },
    {
      "id": "theme-handling-problems",
      "says": "at least one unit from Handling Problems",
      "of": { "groups": ["handling-problems"] },
      "measure": "units",
      "atLeast": 1,
      "severity": "must",
      "source": "https://cepassociates.co.uk (provider page)"
    },
    {
      "id": "theme-development-and-improvement",
      "says": "at least one unit from Development and Improvement",
      "of": { "groups": ["development-and-improvement"] },
      "measure": "units",
      "atLeast": 1,
      "severity": "must",
      "source": "https://cepassociates.co.uk (provider page)"
    },
    {
      "id": "level-2",
      "says": "at least 11 of the optional credits at Level 2",
      "of": { "groups": ["impression-and-image", "delivery", "handling-problems", "development-and-improvement"], "level": { "exactly": 2 } },
      "measure": "value",
      "atLeast": 11,
      "severity": "must",
      "source": "https://cepassociates.co.uk (provider page)",
      "reading": "11 optional + 4 for F2 = the 15 that NCFE asks over the whole award"
    }
  ],
  "ambiguities": [
    "unit membership of 03455 was not seen on an OCR page: the 49 units are those of the shared CfA/ICS Level 2 structure as printed by NCFE (NCFE 501/0263/1 qualification specification)",
    "dates conflict: OCR Report to Centres, Customer Service, August 2017 says last registration 31 Aug 2017 and final certificate 31 Aug 2018 'currently' for all schemes; the OCR handbook v4 (Feb 2019) prints closing dates for 03454 and 03456 but none for 03455, which reads as still open. The date of the 2017 report is kept here and must be editable"
  ],
  "unitListComplete": true,
  "units": [
    {
      "code": "F1",
      "reference": "F/601/1609",
      "title": "Communicate using customer service language",
      "group": "mandatory",
      "offers": [
        {
          "level": 1,
          "value": 4,
          "glh": 30,
          "levelStatus": "confirmed",
          "valueStatus": "confirmed",
          "criteriaStatus": "titles",
          "outcomes": [
            { "number": "1", "title": "Identify customers, their traits and expectations", "kind": "performance", "criteria": [] },
            { "number": "2", "title": "Identify the organisation's services and products", "kind": "performance", "criteria": [] },
            { "number": "3", "title": "Know how to use customer service language", "kind": "knowledge", "criteria": [] }
          ]
        }
      ],
      "sources": [
        "membership inferred from the shared CfA/ICS structure, NCFE 501/0263/1 qualification specification",
        "https://vdocuments.net/unit-101-communicate-using-customer-service-101-communicate-using-customer-service.html",
        "https://vdocuments.net/unit-101-communicate-using-customer-service-101-communicate-using-customer-service.html (outcome titles only; criteria not seen)"
      ]
    },
    {
      "code": "F2",
      "reference": "L/601/1614",
      "title": "Follow the rules to deliver customer service",
      "group": "mandatory",
      "offers": [
        { "level": 2, "value": 4, "glh": null, "levelStatus": "derived", "valueStatus": "derived", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": [
        "membership inferred from the shared CfA/ICS structure, NCFE 501/0263/1 qualification specification",
        "derived: mandatory units total 8 credits (OCR 03454 datasheet, 2010; NCFE 501/0263/1 qualification specification) and F1 is 4, so F2 is 4",
        "derived: NCFE 'min 15 at Level 2' vs OCR L2 'min 11 optional credits at Level 2' leaves 4 mandatory credits at Level 2; City & Guilds numbers it Unit 201, VTCT codes it UR200F2",
        "http://www.cepassociates.co.uk/course-information/customer-service-level-2/",
        "https://info.5y1.org/rules-of-customer-service_1_8a7d5f.html",
        "https://cupdf.com/document/vtct-level-2-nvq-certificate-in-customer-service-qcf-2014-07-29-vtct-level-2.html"
      ]
    },
    {
      "code": "A1",
      "reference": "R/601/1209",
      "title": "Maintain a positive and customer-friendly attitude",
      "group": "impression-and-image",
      "offers": [
        { "level": 1, "value": 5, "glh": null, "levelStatus": "unconfirmed", "valueStatus": "unconfirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": [
        "membership inferred from the shared CfA/ICS structure, NCFE 501/0263/1 qualification specification",
        "https://studylib.net/doc/11667968/customer-service-qcf-units-of-assessment-final-nvq-units-... (code and title)"
      ]
    },
    {
      "code": "A2",
      "reference": "L/601/1211",
      "title": "Adapt your behaviour to give a good customer service impression",
      "group": "impression-and-image",
      "offers": [
        { "level": 1, "value": 5, "glh": null, "levelStatus": "unconfirmed", "valueStatus": "unconfirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": [
        "membership inferred from the shared CfA/ICS structure, NCFE 501/0263/1 qualification specification",
        "https://studylib.net/doc/11667968/customer-service-qcf-units-of-assessment-final-nvq-units-... (code and title)"
      ]
    },
    {
      "code": "A3",
      "reference": "R/601/1212",
      "title": "Communicate effectively with customers",
      "group": "impression-and-image",
      "offers": [
        {
          "level": 2,
          "value": 5,
          "glh": null,
          "levelStatus": "unconfirmed",
          "valueStatus": "unconfirmed",
          "criteriaStatus": "complete",
          "outcomes": [
            {
              "number": "1",
              "title": "Communicate well with customers",
              "kind": "performance",
              "criteria": [
                { "number": "1.1", "commandVerb": "listen", "summary": "Listen with full attention when a customer speaks" },
                { "number": "1.2", "commandVerb": "identify", "summary": "Identify the key points in a customer's message" },
                { "number": "1.3", "commandVerb": "respond", "summary": "Respond in a fitting way to the points customers raise" },
                { "number": "1.4", "commandVerb": "check", "summary": "Check own understanding against the customer's real meaning" },
                { "number": "1.5", "commandVerb": "summarise", "summary": "Summarise details back for the customer" },
                { "number": "1.6", "commandVerb": "explain", "summary": "Explain clearly and tactfully when help cannot be given" },
                { "number": "1.7", "commandVerb": "use", "summary": "Use suitable posture, gesture and expression with customers" },
                { "number": "1.8", "commandVerb": "read", "summary": "Read a customer's non-verbal signals to judge mood and wants" },
                { "number": "1.9", "commandVerb": "deal", "summary": "Deal with every customer courteously, helpfully and professionally" },
                { "number": "1.10", "commandVerb": "help", "summary": "Help service run well by relaying messages to colleagues" }
              ]
            },
            {
              "number": "2",
              "title": "Know how to communicate well with customers",
              "kind": "knowledge",
              "criteria": [
                { "number": "2.1", "commandVerb": "identify", "summary": "Identify how hearing differs from listening" },
                { "number": "2.2", "commandVerb": "explain", "summary": "Explain ways to listen actively" },
                { "number": "2.3", "commandVerb": "describe", "summary": "Describe recognising positive and negative non-verbal signals" },
                { "number": "2.4", "commandVerb": "explain", "summary": "Explain making good use of own body language" },
                { "number": "2.5", "commandVerb": "state", "summary": "State how questions confirm what a customer means" },
                { "number": "2.6", "commandVerb": "identify", "summary": "Identify positive versus negative wording" },
                { "number": "2.7", "commandVerb": "explain", "summary": "Explain how summarising is done" },
                { "number": "2.8", "commandVerb": "explain", "summary": "Explain why clear speech matters" },
                { "number": "2.9", "commandVerb": "explain", "summary": "Explain why wording should suit the customer" },
                { "number": "2.10", "commandVerb": "describe", "summary": "Describe communicating across different languages, dialects or accents" },
                { "number": "2.11", "commandVerb": "explain", "summary": "Explain how wording and tone shape the customer's experience" },
                { "number": "2.12", "commandVerb": "identify", "summary": "Identify message details colleagues need to give good service" }
              ]
            }
          ]
        }
      ],
      "sources": [
        "membership inferred from the shared CfA/ICS structure, NCFE 501/0263/1 qualification specification",
        "https://studylib.net/doc/11667968/customer-service-qcf-units-of-assessment-final-nvq-units-... (code and title)",
        "http://register.ofqual.gov.uk/Unit/Details/R_601_1212"
      ]
    },
    {
      "code": "A4",
      "reference": "L/601/0933",
      "title": "Give customers a positive impression of yourself and your organisation",
      "group": "impression-and-image",
      "offers": [
        { "level": 2, "value": 5, "glh": 33, "levelStatus": "derived", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": [
        "membership inferred from the shared CfA/ICS structure, NCFE 501/0263/1 qualification specification",
        "https://studylib.net/doc/11667968/customer-service-qcf-units-of-assessment-final-nvq-units-... (code and title)",
        "https://pdfslide.net/documents/nvq-level-2-v21-507-46-level-2-nvq-diploma-in-hospitality-7132-qcf.html (title there: positive impression of self and your organisation (ICS); City & Guilds 2xx = Level 2)"
      ]
    },
    {
      "code": "A5",
      "reference": "D/601/0936",
      "title": "Promote additional services or products to customers",
      "group": "impression-and-image",
      "offers": [
        { "level": 2, "value": 6, "glh": null, "levelStatus": "unconfirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": [
        "membership inferred from the shared CfA/ICS structure, NCFE 501/0263/1 qualification specification",
        "https://studylib.net/doc/11667968/customer-service-qcf-units-of-assessment-final-nvq-units-... (code and title)",
        "http://alerttraining.co.uk/hospitality-course-dates/city-guilds-level-2-nvq-diploma-in-food-and-beverage-service/ (by title)"
      ]
    },
    {
      "code": "A6",
      "reference": "H/601/1215",
      "title": "Process information about customers",
      "group": "impression-and-image",
      "offers": [
        { "level": 2, "value": 5, "glh": null, "levelStatus": "unconfirmed", "valueStatus": "unconfirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": [
        "membership inferred from the shared CfA/ICS structure, NCFE 501/0263/1 qualification specification",
        "https://studylib.net/doc/11667968/customer-service-qcf-units-of-assessment-final-nvq-units-... (code and title)"
      ]
    },
    {
      "code": "A7",
      "reference": "M/601/1217",
      "title": "Live up to the customer service promise",
      "group": "impression-and-image",
      "offers": [
        { "level": 2, "value": 6, "glh": null, "levelStatus": "unconfirmed", "valueStatus": "unconfirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": [
        "membership inferred from the shared CfA/ICS structure, NCFE 501/0263/1 qualification specification",
        "https://studylib.net/doc/11667968/customer-service-qcf-units-of-assessment-final-nvq-units-... (code and title)"
      ]
    },
    {
      "code": "A8",
      "reference": "T/601/1218",
      "title": "Make customer service personal",
      "group": "impression-and-image",
      "offers": [
        { "level": 2, "value": 6, "glh": null, "levelStatus": "unconfirmed", "valueStatus": "unconfirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": [
        "membership inferred from the shared CfA/ICS structure, NCFE 501/0263/1 qualification specification",
        "https://studylib.net/doc/11667968/customer-service-qcf-units-of-assessment-final-nvq-units-... (code and title)"
      ]
    },
    {
      "code": "A9",
      "reference": "M/601/1220",
      "title": "Go the extra mile in customer service",
      "group": "impression-and-image",
      "offers": [
        { "level": 2, "value": 6, "glh": null, "levelStatus": "unconfirmed", "valueStatus": "unconfirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": [
        "membership inferred from the shared CfA/ICS structure, NCFE 501/0263/1 qualification specification",
        "https://studylib.net/doc/11667968/customer-service-qcf-units-of-assessment-final-nvq-units-... (code and title)"
      ]
    },
    {
      "code": "A10",
      "reference": "T/601/1221",
      "title": "Deal with customers face to face",
      "group": "impression-and-image",
      "offers": [
        { "level": 2, "value": 5, "glh": null, "levelStatus": "unconfirmed", "valueStatus": "unconfirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": [
        "membership inferred from the shared CfA/ICS structure, NCFE 501/0263/1 qualification specification",
        "https://studylib.net/doc/11667968/customer-service-qcf-units-of-assessment-final-nvq-units-... (code and title)"
      ]
    },
    {
      "code": "A11",
      "reference": "F/601/1223",
      "title": "Deal with incoming telephone calls from customers",
      "group": "impression-and-image",
      "offers": [
        { "level": 2, "value": 5, "glh": null, "levelStatus": "unconfirmed", "valueStatus": "unconfirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": [
        "membership inferred from the shared CfA/ICS structure, NCFE 501/0263/1 qualification specification",
        "https://studylib.net/doc/11667968/customer-service-qcf-units-of-assessment-final-nvq-units-... (code and title)"
      ]
    },
    {
      "code": "A12",
      "reference": "J/601/1224",
      "title": "Make telephone calls to customers",
      "group": "impression-and-image",
      "offers": [
        { "level": 2, "value": 6, "glh": null, "levelStatus": "unconfirmed", "valueStatus": "unconfirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": [
        "membership inferred from the shared CfA/ICS structure, NCFE 501/0263/1 qualification specification",
        "https://studylib.net/doc/11667968/customer-service-qcf-units-of-assessment-final-nvq-units-... (code and title)"
      ]
    },
    {
      "code": "A13",
      "reference": "R/601/1226",
      "title": "Deal with customers in writing or electronically",
      "group": "impression-and-image",
      "offers": [
        { "level": 3, "value": 6, "glh": null, "levelStatus": "unconfirmed", "valueStatus": "unconfirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": [
        "membership inferred from the shared CfA/ICS structure, NCFE 501/0263/1 qualification specification",
        "https://studylib.net/doc/11667968/customer-service-qcf-units-of-assessment-final-nvq-units-... (code and title)"
      ]
    },
    {
      "code": "A14",
      "reference": "D/601/1228",
      "title": "Use customer service as a competitive tool",
      "group": "impression-and-image",
      "offers": [
        { "level": 3, "value": 8, "glh": null, "levelStatus": "unconfirmed", "valueStatus": "unconfirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": [
        "membership inferred from the shared CfA/ICS structure, NCFE 501/0263/1 qualification specification",
        "https://studylib.net/doc/11667968/customer-service-qcf-units-of-assessment-final-nvq-units-... (code and title)"
      ]
    },
    {
      "code": "A15",
      "reference": "D/601/1231",
      "title": "Organise the promotion of additional services or products to customers",
      "group": "impression-and-image",
      "offers": [
        { "level": 3, "value": 7, "glh": null, "levelStatus": "unconfirmed", "valueStatus": "unconfirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": [
        "membership inferred from the shared CfA/ICS structure, NCFE 501/0263/1 qualification specification",
        "https://studylib.net/doc/11667968/customer-service-qcf-units-of-assessment-final-nvq-units-... (code and title)"
      ]
    },
    {
      "code": "A16",
      "reference": "K/601/1233",
      "title": "Build a customer service knowledge set",
      "group": "impression-and-image",
      "offers": [
        { "level": 3, "value": 7, "glh": null, "levelStatus": "unconfirmed", "valueStatus": "unconfirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": [
        "membership inferred from the shared CfA/ICS structure, NCFE 501/0263/1 qualification specification",
        "https://studylib.net/doc/11667968/customer-service-qcf-units-of-assessment-final-nvq-units-... (code and title)"
      ]
    },
    {
      "code": "B1",
      "reference": "A/601/1205",
      "title": "Do your job in a customer-friendly way",
      "group": "delivery",
      "offers": [
        {
          "level": 1,
          "value": 5,
          "glh": null,
          "levelStatus": "unconfirmed",
          "valueStatus": "unconfirmed",
          "criteriaStatus": "partial",
          "outcomes": [
            {
              "number": "1",
              "title": "Carry out own job with customers in mind",
              "kind": "performance",
              "criteria": [
                { "number": "1.1", "commandVerb": "make", "summary": "Make a favourable first impression" },
                { "number": "1.2", "commandVerb": "follow", "summary": "Follow dress rules and present a suitable image" },
                { "number": "1.3", "commandVerb": "do", "summary": "Do tasks as customers and organisation expect" },
                { "number": "1.4", "commandVerb": "show", "summary": "Show customers consideration during own tasks" },
                { "number": "1.5", "commandVerb": "respond", "summary": "Respond willingly to routine requests; refer on when needed" }
              ]
            }
          ]
        }
      ],
      "sources": [
        "membership inferred from the shared CfA/ICS structure, NCFE 501/0263/1 qualification specification",
        "https://studylib.net/doc/11667968/customer-service-qcf-units-of-assessment-final-nvq-units-... (code and title)",
        "http://spotidoc.com/doc/160391/unit-purpose-and-aim (OCR unit document, matched by title; excerpt ends after 1.5, later criteria and the knowledge outcome are missing here)"
      ]
    },
    {
      "code": "B2",
      "reference": "J/601/1210",
      "title": "Deliver reliable customer service",
      "group": "delivery",
      "offers": [
        { "level": 2, "value": 5, "glh": null, "levelStatus": "unconfirmed", "valueStatus": "unconfirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": [
        "membership inferred from the shared CfA/ICS structure, NCFE 501/0263/1 qualification specification",
        "https://studylib.net/doc/11667968/customer-service-qcf-units-of-assessment-final-nvq-units-... (code and title)"
      ]
    },
    {
      "code": "B3",
      "reference": "Y/601/1213",
      "title": "Deliver customer service on your customer's premises",
      "group": "delivery",
      "offers": [
        { "level": 2, "value": 5, "glh": null, "levelStatus": "unconfirmed", "valueStatus": "unconfirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": [
        "membership inferred from the shared CfA/ICS structure, NCFE 501/0263/1 qualification specification",
        "https://studylib.net/doc/11667968/customer-service-qcf-units-of-assessment-final-nvq-units-... (code and title)"
      ]
    },
    {
      "code": "B4",
      "reference": "K/601/1216",
      "title": "Recognise diversity when delivering customer service",
      "group": "delivery",
      "offers": [
        { "level": 2, "value": 5, "glh": null, "levelStatus": "unconfirmed", "valueStatus": "unconfirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": [
        "membership inferred from the shared CfA/ICS structure, NCFE 501/0263/1 qualification specification",
        "https://studylib.net/doc/11667968/customer-service-qcf-units-of-assessment-final-nvq-units-... (code and title)"
      ]
    },
    {
      "code": "B5",
      "reference": "A/601/1219",
      "title": "Deal with customers across a language divide",
      "group": "delivery",
      "offers": [
        { "level": 2, "value": 8, "glh": null, "levelStatus": "unconfirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": [
        "membership inferred from the shared CfA/ICS structure, NCFE 501/0263/1 qualification specification",
        "https://studylib.net/doc/11667968/customer-service-qcf-units-of-assessment-final-nvq-units-... (code and title)",
        "http://alerttraining.co.uk/hospitality-course-dates/city-guilds-level-2-nvq-diploma-in-food-and-beverage-service/ (by title)"
      ]
    },
    {
      "code": "B6",
      "reference": "A/601/1222",
      "title": "Use questioning techniques when delivering customer service",
      "group": "delivery",
      "offers": [
        { "level": 2, "value": 4, "glh": null, "levelStatus": "unconfirmed", "valueStatus": "unconfirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": [
        "membership inferred from the shared CfA/ICS structure, NCFE 501/0263/1 qualification specification",
        "https://studylib.net/doc/11667968/customer-service-qcf-units-of-assessment-final-nvq-units-... (code and title)"
      ]
    },
    {
      "code": "B7",
      "reference": "L/601/1225",
      "title": "Deal with customers using bespoke software",
      "group": "delivery",
      "offers": [
        {
          "level": 2,
          "value": 5,
          "glh": null,
          "levelStatus": "unconfirmed",
          "valueStatus": "unconfirmed",
          "criteriaStatus": "partial",
          "outcomes": [
            {
              "number": "1",
              "title": "Get ready to serve customers through bespoke software",
              "kind": "performance",
              "criteria": [
                { "number": "1.1", "commandVerb": "sign", "summary": "Sign on and reach the right functions of the IT system" },
                { "number": "1.2", "commandVerb": "navigate", "summary": "Navigate the layout of the service site to reach every relevant area" },
                { "number": "1.3", "commandVerb": "explore", "summary": "Explore which screens or menus best suit the intended service" },
                {
                  "number": "1.4",
                  "commandVerb": "ensure",
                  "summary": "Ensure familiarity with manuals, help screens or helplines for technical support"
                },
                { "number": "1.5", "commandVerb": "prepare", "summary": "Prepare own workspace before serving customers with the software" }
              ]
            },
            {
              "number": "2",
              "title": "Serve customers through bespoke software",
              "kind": "performance",
              "criteria": [
                { "number": "2.1", "commandVerb": "identify", "summary": "Identify who the customer is or what they want to access" },
                { "number": "2.2", "commandVerb": "follow", "summary": "Follow procedures, moving through the system to suit the customer's needs" },
                { "number": "2.3", "commandVerb": "use", "summary": "Use search or other specialist features to answer customer requests" },
                { "number": "2.4", "commandVerb": "enter", "summary": "Enter fresh records into the software" },
                { "number": "2.5", "commandVerb": "amend", "summary": "Amend existing customer service records held in the software" },
                { "number": "2.6", "commandVerb": "communicate", "summary": "Communicate about the system in words customers can understand" },
                { "number": "2.7", "commandVerb": "follow", "summary": "Follow procedures, steering the conversation to fit the software's sequence" },
                { "number": "2.8", "commandVerb": "interpret", "summary": "Interpret error messages and respond so that service continues" },
                { "number": "2.9", "commandVerb": "refer", "summary": "Refer the customer to a colleague, by procedure, when unable to finish" }
              ]
            },
            {
              "number": "3",
              "title": "Understand serving customers through bespoke software",
              "kind": "knowledge",
              "criteria": [
                { "number": "3.1", "commandVerb": "describe", "summary": "Describe how to sign on and gain access to the software" },
                { "number": "3.2", "commandVerb": "describe", "summary": "Describe how the software is structured and laid out" },
                {
                  "number": "3.3",
                  "commandVerb": "identify",
                  "summary": "Identify alternative screen or menu routes that meet customer requirements"
                },
                {
                  "number": "3.4",
                  "commandVerb": "identify",
                  "summary": "Identify where software help and support can be found (source text cut off)"
                }
              ]
            }
          ]
        }
      ],
      "sources": [
        "membership inferred from the shared CfA/ICS structure, NCFE 501/0263/1 qualification specification",
        "https://studylib.net/doc/11667968/customer-service-qcf-units-of-assessment-final-nvq-units-... (code and title)",
        "http://register.ofqual.gov.uk/Unit/Details/L_601_1225"
      ]
    },
    {
      "code": "B8",
      "reference": "Y/601/1227",
      "title": "Maintain customer service through effective handover",
      "group": "delivery",
      "offers": [
        { "level": 2, "value": 4, "glh": null, "levelStatus": "unconfirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": [
        "membership inferred from the shared CfA/ICS structure, NCFE 501/0263/1 qualification specification",
        "https://studylib.net/doc/11667968/customer-service-qcf-units-of-assessment-final-nvq-units-... (code and title)",
        "http://alerttraining.co.uk/hospitality-course-dates/city-guilds-level-2-nvq-diploma-in-food-and-beverage-service/ (by title)"
      ]
    },
    {
      "code": "B9",
      "reference": "H/601/1229",
      "title": "Deliver customer service using service partnerships",
      "group": "delivery",
      "offers": [
        { "level": 3, "value": 6, "glh": null, "levelStatus": "unconfirmed", "valueStatus": "unconfirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": [
        "membership inferred from the shared CfA/ICS structure, NCFE 501/0263/1 qualification specification",
        "https://studylib.net/doc/11667968/customer-service-qcf-units-of-assessment-final-nvq-units-... (code and title)"
      ]
    },
    {
      "code": "B10",
      "reference": "Y/601/1230",
      "title": "Organise the delivery of reliable customer service",
      "group": "delivery",
      "offers": [
        { "level": 3, "value": 6, "glh": null, "levelStatus": "unconfirmed", "valueStatus": "unconfirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": [
        "membership inferred from the shared CfA/ICS structure, NCFE 501/0263/1 qualification specification",
        "https://studylib.net/doc/11667968/customer-service-qcf-units-of-assessment-final-nvq-units-... (code and title)"
      ]
    },
    {
      "code": "B11",
      "reference": "H/601/1232",
      "title": "Improve the customer relationship",
      "group": "delivery",
      "offers": [
        { "level": 3, "value": 7, "glh": null, "levelStatus": "unconfirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": [
        "membership inferred from the shared CfA/ICS structure, NCFE 501/0263/1 qualification specification",
        "https://studylib.net/doc/11667968/customer-service-qcf-units-of-assessment-final-nvq-units-... (code and title)",
        "http://alerttraining.co.uk/hospitality-course-dates/city-guilds-level-3-nvq-diploma-in-hospitality-supervision-leadership/ (by title)"
      ]
    },
    {
      "code": "C1",
      "reference": "M/601/1508",
      "title": "Recognise and deal with customer queries, requests and problems",
      "group": "handling-problems",
      "offers": [
        {
          "level": 1,
          "value": 5,
          "glh": null,
          "levelStatus": "unconfirmed",
          "valueStatus": "unconfirmed",
          "criteriaStatus": "complete",
          "outcomes": [
            {
              "number": "1",
              "title": "Handle customers' queries and requests",
              "kind": "performance",
              "criteria": [
                { "number": "1.1", "commandVerb": "deal", "summary": "Deal with customer enquiries positively and professionally" },
                { "number": "1.2", "commandVerb": "seek", "summary": "Seek a colleague's information or help on unanswered queries" },
                { "number": "1.3", "commandVerb": "obtain", "summary": "Obtain a colleague's help with requests beyond own ability" },
                { "number": "1.4", "commandVerb": "tell", "summary": "Tell the customer what is being done, every time" }
              ]
            },
            {
              "number": "2",
              "title": "Spot and handle customers' problems",
              "kind": "performance",
              "criteria": [
                { "number": "2.1", "commandVerb": "recognise", "summary": "Recognise a problem as the customer sees it" },
                { "number": "2.2", "commandVerb": "avoid", "summary": "Avoid words or actions that could worsen matters" },
                { "number": "2.3", "commandVerb": "deal", "summary": "Deal with a difficult customer without losing composure" },
                { "number": "2.4", "commandVerb": "recognise", "summary": "Recognise when a colleague should take over a problem" },
                { "number": "2.5", "commandVerb": "pass", "summary": "Pass problems to the colleague with the details they need" },
                { "number": "2.6", "commandVerb": "check", "summary": "Check the customer is aware of progress" }
              ]
            },
            {
              "number": "3",
              "title": "Know how to handle queries, requests and problems",
              "kind": "knowledge",
              "criteria": [
                { "number": "3.1", "commandVerb": "list", "summary": "List who in the organisation can assist or inform" },
                { "number": "3.2", "commandVerb": "state", "summary": "State the boundaries of own authority" },
                { "number": "3.3", "commandVerb": "identify", "summary": "Identify what counts as professional conduct" },
                { "number": "3.4", "commandVerb": "describe", "summary": "Describe talking with unhappy people" },
                { "number": "3.5", "commandVerb": "describe", "summary": "Describe handling difficult people" },
                { "number": "3.6", "commandVerb": "state", "summary": "State usual customer expectations" },
                { "number": "3.7", "commandVerb": "identify", "summary": "Identify signs of a problem in customers' words or actions" },
                { "number": "3.8", "commandVerb": "describe", "summary": "Describe conduct that would aggravate a situation" },
                { "number": "3.9", "commandVerb": "list", "summary": "List procedures required for problems or complaints" },
                { "number": "3.10", "commandVerb": "identify", "summary": "Identify behaviour likely to worsen a problem" }
              ]
            }
          ]
        }
      ],
      "sources": [
        "membership inferred from the shared CfA/ICS structure, NCFE 501/0263/1 qualification specification",
        "http://register.ofqual.gov.uk/Unit/Details/M_601_1508"
      ]
    },
    {
      "code": "C2",
      "reference": "T/601/1509",
      "title": "Take details of customer service problems",
      "group": "handling-problems",
      "offers": [
        { "level": 1, "value": 4, "glh": null, "levelStatus": "unconfirmed", "valueStatus": "unconfirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["membership inferred from the shared CfA/ICS structure, NCFE 501/0263/1 qualification specification"]
    },
    {
      "code": "C3",
      "reference": "M/601/1511",
      "title": "Resolve customer service problems",
      "group": "handling-problems",
      "offers": [
        {
          "level": 2,
          "value": 6,
          "glh": null,
          "levelStatus": "unconfirmed",
          "valueStatus": "confirmed",
          "criteriaStatus": "partial",
          "outcomes": [
            {
              "number": "1",
              "title": "Detect service problems",
              "kind": "performance",
              "criteria": [
                { "number": "1.1", "commandVerb": "listen", "summary": "Listen attentively to problems customers raise" },
                { "number": "1.2", "commandVerb": "ask", "summary": "Ask questions to confirm own grasp of the problem" },
                { "number": "1.3", "commandVerb": "recognise", "summary": "Recognise recurring problems and notify the right person" },
                { "number": "1.4", "commandVerb": "share", "summary": "Share customer feedback so colleagues can foresee problems" },
                { "number": "1.5", "commandVerb": "identify", "summary": "Identify weak systems or procedures before customers are affected" }
              ]
            },
            {
              "number": "2",
              "title": "Choose the best way to resolve a problem",
              "kind": "performance",
              "criteria": [
                { "number": "2.1", "commandVerb": "identify", "summary": "Identify possible ways to settle a problem" },
                { "number": "2.2", "commandVerb": "work", "summary": "Work with others to establish and agree possible solutions" },
                { "number": "2.3", "commandVerb": "work out", "summary": "Work out pros and cons for customer and organisation" },
                { "number": "2.4", "commandVerb": "pick", "summary": "Pick the option serving both customer and organisation" },
                { "number": "2.5", "commandVerb": "identify", "summary": "Identify alternative routes when unable to help directly" }
              ]
            },
            {
              "number": "3",
              "title": "Act to resolve the problem",
              "kind": "performance",
              "criteria": [
                { "number": "3.1", "commandVerb": "discuss and agree", "summary": "Discuss and agree a way forward with the customer" },
                { "number": "3.2", "commandVerb": "take action", "summary": "Take action on the agreed solution" },
                { "number": "3.3", "commandVerb": "work", "summary": "Work with others and the customer to honour promises made" },
                { "number": "3.4", "commandVerb": "keep", "summary": "Keep the customer updated throughout" },
                { "number": "3.5", "commandVerb": "check", "summary": "Check the customer is content with the result" },
                { "number": "3.6", "commandVerb": "give", "summary": "Give clear reasons where the customer remains dissatisfied" }
              ]
            },
            {
              "number": "4",
              "title": "Know how to resolve service problems",
              "kind": "knowledge",
              "criteria": [
                { "number": "4.1", "commandVerb": "describe", "summary": "Describe company systems and procedures for service problems" },
                { "number": "4.2", "commandVerb": "explain", "summary": "Explain calming a potentially tense situation" },
                { "number": "4.3", "commandVerb": "describe", "summary": "Describe ways to negotiate" },
                { "number": "4.4", "commandVerb": "identify", "summary": "Identify limits on what may be offered" },
                {
                  "number": "4.5",
                  "commandVerb": "describe",
                  "summary": "Describe certain kinds of action affecting customers (source text cut off)"
                }
              ]
            }
          ]
        }
      ],
      "sources": [
        "membership inferred from the shared CfA/ICS structure, NCFE 501/0263/1 qualification specification",
        "http://alerttraining.co.uk/hospitality-course-dates/city-guilds-level-2-nvq-diploma-in-food-and-beverage-service/ (by title)",
        "http://register.ofqual.gov.uk/Unit/Details/M_601_1511 (excerpt ends inside 4.5; later criteria may exist)"
      ]
    },
    {
      "code": "C4",
      "reference": "T/601/1512",
      "title": "Deliver customer service to difficult customers",
      "group": "handling-problems",
      "offers": [
        { "level": 2, "value": 6, "glh": null, "levelStatus": "unconfirmed", "valueStatus": "unconfirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["membership inferred from the shared CfA/ICS structure, NCFE 501/0263/1 qualification specification"]
    },
    {
      "code": "C5",
      "reference": "J/601/1515",
      "title": "Monitor and solve customer service problems",
      "group": "handling-problems",
      "offers": [
        { "level": 3, "value": 6, "glh": null, "levelStatus": "unconfirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": [
        "membership inferred from the shared CfA/ICS structure, NCFE 501/0263/1 qualification specification",
        "note: CfA code inferred from ascending reference order (anchors seen: C1-C4 in OCR 03454 datasheet, 2010, D1 and D12 on public pages)",
        "http://alerttraining.co.uk/hospitality-course-dates/city-guilds-level-3-nvq-diploma-in-hospitality-supervision-leadership/ (by title)"
      ]
    },
    {
      "code": "C6",
      "reference": "D/601/1519",
      "title": "Apply risk assessment to customer service",
      "group": "handling-problems",
      "offers": [
        { "level": 3, "value": 10, "glh": null, "levelStatus": "unconfirmed", "valueStatus": "unconfirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": [
        "membership inferred from the shared CfA/ICS structure, NCFE 501/0263/1 qualification specification",
        "note: CfA code inferred from ascending reference order (anchors seen: C1-C4 in OCR 03454 datasheet, 2010, D1 and D12 on public pages)"
      ]
    },
    {
      "code": "C7",
      "reference": "D/601/1522",
      "title": "Process customer service complaints",
      "group": "handling-problems",
      "offers": [
        { "level": 3, "value": 6, "glh": null, "levelStatus": "unconfirmed", "valueStatus": "unconfirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": [
        "membership inferred from the shared CfA/ICS structure, NCFE 501/0263/1 qualification specification",
        "note: CfA code inferred from ascending reference order (anchors seen: C1-C4 in OCR 03454 datasheet, 2010, D1 and D12 on public pages)"
      ]
    },
    {
      "code": "D1",
      "reference": "T/601/1526",
      "title": "Develop customer relationships",
      "group": "development-and-improvement",
      "offers": [
        { "level": 2, "value": 6, "glh": null, "levelStatus": "unconfirmed", "valueStatus": "unconfirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["membership inferred from the shared CfA/ICS structure, NCFE 501/0263/1 qualification specification"]
    },
    {
      "code": "D2",
      "reference": "A/601/1530",
      "title": "Support customer service improvements",
      "group": "development-and-improvement",
      "offers": [
        { "level": 2, "value": 5, "glh": null, "levelStatus": "unconfirmed", "valueStatus": "unconfirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": [
        "membership inferred from the shared CfA/ICS structure, NCFE 501/0263/1 qualification specification",
        "note: CfA code inferred from ascending reference order (anchors seen: C1-C4 in OCR 03454 datasheet, 2010, D1 and D12 on public pages)"
      ]
    },
    {
      "code": "D3",
      "reference": "R/601/1534",
      "title": "Develop personal performance through delivering customer service",
      "group": "development-and-improvement",
      "offers": [
        { "level": 2, "value": 6, "glh": null, "levelStatus": "unconfirmed", "valueStatus": "unconfirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": [
        "membership inferred from the shared CfA/ICS structure, NCFE 501/0263/1 qualification specification",
        "note: CfA code inferred from ascending reference order (anchors seen: C1-C4 in OCR 03454 datasheet, 2010, D1 and D12 on public pages)"
      ]
    },
    {
      "code": "D4",
      "reference": "H/601/1540",
      "title": "Support customers using on-line customer services",
      "group": "development-and-improvement",
      "offers": [
        { "level": 2, "value": 5, "glh": null, "levelStatus": "unconfirmed", "valueStatus": "unconfirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": [
        "membership inferred from the shared CfA/ICS structure, NCFE 501/0263/1 qualification specification",
        "note: CfA code inferred from ascending reference order (anchors seen: C1-C4 in OCR 03454 datasheet, 2010, D1 and D12 on public pages)"
      ]
    },
    {
      "code": "D5",
      "reference": "M/601/1542",
      "title": "Buddy a colleague to develop their customer service skills",
      "group": "development-and-improvement",
      "offers": [
        { "level": 2, "value": 5, "glh": null, "levelStatus": "unconfirmed", "valueStatus": "unconfirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": [
        "membership inferred from the shared CfA/ICS structure, NCFE 501/0263/1 qualification specification",
        "note: CfA code inferred from ascending reference order (anchors seen: C1-C4 in OCR 03454 datasheet, 2010, D1 and D12 on public pages)"
      ]
    },
    {
      "code": "D6",
      "reference": "R/601/1548",
      "title": "Develop your own customer service skills through self-study",
      "group": "development-and-improvement",
      "offers": [
        { "level": 2, "value": 6, "glh": null, "levelStatus": "unconfirmed", "valueStatus": "unconfirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": [
        "membership inferred from the shared CfA/ICS structure, NCFE 501/0263/1 qualification specification",
        "note: CfA code inferred from ascending reference order (anchors seen: C1-C4 in OCR 03454 datasheet, 2010, D1 and D12 on public pages)"
      ]
    },
    {
      "code": "D7",
      "reference": "Y/601/1549",
      "title": "Support customers using self-service technology",
      "group": "development-and-improvement",
      "offers": [
        { "level": 2, "value": 5, "glh": null, "levelStatus": "unconfirmed", "valueStatus": "unconfirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": [
        "membership inferred from the shared CfA/ICS structure, NCFE 501/0263/1 qualification specification",
        "note: CfA code inferred from ascending reference order (anchors seen: C1-C4 in OCR 03454 datasheet, 2010, D1 and D12 on public pages)"
      ]
    },
    {
      "code": "D8",
      "reference": "D/601/1553",
      "title": "Work with others to improve customer service",
      "group": "development-and-improvement",
      "offers": [
        { "level": 3, "value": 8, "glh": null, "levelStatus": "unconfirmed", "valueStatus": "unconfirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": [
        "membership inferred from the shared CfA/ICS structure, NCFE 501/0263/1 qualification specification",
        "note: CfA code inferred from ascending reference order (anchors seen: C1-C4 in OCR 03454 datasheet, 2010, D1 and D12 on public pages)"
      ]
    },
    {
      "code": "D9",
      "reference": "H/601/1554",
      "title": "Promote continuous improvement",
      "group": "development-and-improvement",
      "offers": [
        {
          "level": 3,
          "value": 7,
          "glh": null,
          "levelStatus": "unconfirmed",
          "valueStatus": "unconfirmed",
          "criteriaStatus": "complete",
          "outcomes": [
            {
              "number": "1",
              "title": "Plan service improvements from feedback",
              "kind": "performance",
              "criteria": [
                { "number": "1.1", "commandVerb": "gather", "summary": "Gather feedback that points to improvement opportunities" },
                { "number": "1.2", "commandVerb": "analyse and interpret", "summary": "Analyse and interpret responses, then suggest changes" },
                { "number": "1.3", "commandVerb": "discuss", "summary": "Discuss likely effects of changes on customers and organisation" },
                { "number": "1.4", "commandVerb": "negotiate", "summary": "Negotiate trial or full change with an authorised person" }
              ]
            },
            {
              "number": "2",
              "title": "Put changes into practice",
              "kind": "performance",
              "criteria": [
                { "number": "2.1", "commandVerb": "organise", "summary": "Organise how approved changes will be introduced" },
                { "number": "2.2", "commandVerb": "implement", "summary": "Implement changes within organisational guidelines" },
                { "number": "2.3", "commandVerb": "inform", "summary": "Inform relevant people of changes and the reasons" },
                { "number": "2.4", "commandVerb": "monitor", "summary": "Monitor early responses and adjust where needed" }
              ]
            },
            {
              "number": "3",
              "title": "Review changes to keep improving",
              "kind": "performance",
              "criteria": [
                { "number": "3.1", "commandVerb": "collect and record", "summary": "Collect and record reactions to what was changed" },
                { "number": "3.2", "commandVerb": "analyse and interpret", "summary": "Analyse and interpret reactions, passing findings to others" },
                { "number": "3.3", "commandVerb": "summarise", "summary": "Summarise benefits and drawbacks of the changes" },
                { "number": "3.4", "commandVerb": "use", "summary": "Use the analysis to find further improvements" },
                { "number": "3.5", "commandVerb": "present", "summary": "Present opportunities to someone with authority to act" }
              ]
            },
            {
              "number": "4",
              "title": "Know how to promote continuous improvement",
              "kind": "knowledge",
              "criteria": [
                { "number": "4.1", "commandVerb": "review", "summary": "Review improvements against satisfaction, cost and regulation" },
                { "number": "4.2", "commandVerb": "explain", "summary": "Explain how delivery shapes customer experience" },
                { "number": "4.3", "commandVerb": "explain", "summary": "Explain collecting, analysing and presenting feedback" },
                { "number": "4.4", "commandVerb": "explain", "summary": "Explain building a business case for change" }
              ]
            }
          ]
        }
      ],
      "sources": [
        "membership inferred from the shared CfA/ICS structure, NCFE 501/0263/1 qualification specification",
        "note: CfA code inferred from ascending reference order (anchors seen: C1-C4 in OCR 03454 datasheet, 2010, D1 and D12 on public pages)",
        "http://register.ofqual.gov.uk/Unit/Details/H_601_1554"
      ]
    },
    {
      "code": "D10",
      "reference": "K/601/1555",
      "title": "Develop your own and others' customer service skills",
      "group": "development-and-improvement",
      "offers": [
        { "level": 3, "value": 8, "glh": null, "levelStatus": "unconfirmed", "valueStatus": "unconfirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": [
        "membership inferred from the shared CfA/ICS structure, NCFE 501/0263/1 qualification specification",
        "note: CfA code inferred from ascending reference order (anchors seen: C1-C4 in OCR 03454 datasheet, 2010, D1 and D12 on public pages)"
      ]
    },
    {
      "code": "D11",
      "reference": "H/601/1568",
      "title": "Lead a team to improve customer service",
      "group": "development-and-improvement",
      "offers": [
        {
          "level": 3,
          "value": 7,
          "glh": null,
          "levelStatus": "unconfirmed",
          "valueStatus": "confirmed",
          "criteriaStatus": "partial",
          "outcomes": [
            {
              "number": "1",
              "title": "Plan and organise a team's work",
              "kind": "performance",
              "criteria": [
                { "number": "1.1", "commandVerb": "treat", "summary": "Treat every team member respectfully" },
                { "number": "1.2", "commandVerb": "agree", "summary": "Agree each member's part in good customer service" },
                { "number": "1.3", "commandVerb": "involve", "summary": "Involve the team in planning and organising its work" },
                { "number": "1.4", "commandVerb": "allocate", "summary": "Allocate tasks to suit members' skills and organisational aims" },
                { "number": "1.5", "commandVerb": "motivate", "summary": "Motivate the team to lift service performance together" }
              ]
            },
            {
              "number": "2",
              "title": "Support team members",
              "kind": "performance",
              "criteria": [
                { "number": "2.1", "commandVerb": "check", "summary": "Check members know what to improve and the reason" },
                { "number": "2.2", "commandVerb": "check", "summary": "Check what support members think they need" },
                { "number": "2.3", "commandVerb": "provide", "summary": "Provide help and direction when needed" },
                { "number": "2.4", "commandVerb": "encourage", "summary": "Encourage joint working on better service" }
              ]
            },
            {
              "number": "3",
              "title": "Review members' performance",
              "kind": "performance",
              "criteria": [
                { "number": "3.1", "commandVerb": "provide", "summary": "Provide tactful feedback on members' service performance" },
                { "number": "3.2", "commandVerb": "encourage", "summary": "Encourage members to talk about their own performance" },
                { "number": "3.3", "commandVerb": "discuss", "summary": "Discuss tactfully the steps needed for further improvement" }
              ]
            },
            {
              "number": "4",
              "title": "Know how to lead a team towards better service",
              "kind": "knowledge",
              "criteria": [
                { "number": "4.1", "commandVerb": "describe", "summary": "Describe team members' roles and place in the organisation" },
                { "number": "4.2", "commandVerb": "explain", "summary": "Explain how individual and team results affect organisational goals" },
                { "number": "4.3", "commandVerb": "explain", "summary": "Explain consequences of not improving service" },
                { "number": "4.4", "commandVerb": "describe", "summary": "Describe planning of work" },
                { "number": "4.5", "commandVerb": "explain", "summary": "Explain presenting plans so others understand and commit" },
                { "number": "4.6", "commandVerb": "explain", "summary": "Explain running meetings that invite open discussion" },
                { "number": "4.7", "commandVerb": "explain", "summary": "Explain involving and motivating staff towards teamwork" }
              ]
            }
          ]
        }
      ],
      "sources": [
        "membership inferred from the shared CfA/ICS structure, NCFE 501/0263/1 qualification specification",
        "note: CfA code inferred from ascending reference order (anchors seen: C1-C4 in OCR 03454 datasheet, 2010, D1 and D12 on public pages)",
        "http://alerttraining.co.uk/hospitality-course-dates/city-guilds-level-3-nvq-diploma-in-hospitality-supervision-leadership/ (by title)",
        "http://register.ofqual.gov.uk/Unit/Details/H_601_1568 (excerpt ends at 4.8, whose text was not seen; 4.8 and any later criteria are missing here)"
      ]
    },
    {
      "code": "D12",
      "reference": "H/601/1571",
      "title": "Gather, analyse and interpret customer feedback",
      "group": "development-and-improvement",
      "offers": [
        { "level": 3, "value": 10, "glh": null, "levelStatus": "unconfirmed", "valueStatus": "unconfirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["membership inferred from the shared CfA/ICS structure, NCFE 501/0263/1 qualification specification"]
    },
    {
      "code": "D13",
      "reference": "T/601/1574",
      "title": "Monitor the quality of customer service transactions",
      "group": "development-and-improvement",
      "offers": [
        { "level": 3, "value": 7, "glh": null, "levelStatus": "unconfirmed", "valueStatus": "unconfirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": [
        "membership inferred from the shared CfA/ICS structure, NCFE 501/0263/1 qualification specification",
        "note: CfA code inferred from ascending reference order (anchors seen: C1-C4 in OCR 03454 datasheet, 2010, D1 and D12 on public pages)"
      ]
    }
  ]
}
`;export{e as default};