/**
 * Zones of telephone area codes that lie in one zone as a whole. Codes that a zone's border crosses (Florida's 850, Oregon's 541, British
 * Columbia's 250 …) are left out: unknown is better than wrong. A mobile number moves with its owner, so this is never certain.
 * From the North American, Brazilian, Mexican and Australian numbering plans, November 2026.
 */
export const areaCodes: readonly { country: string; callingCode: string; zone: string; codes: string }[] = [
  {
    country: 'US',
    callingCode: '1',
    zone: 'America/New_York',
    codes: `203 475 860 959 302 202 771 239 305 321 352 386 407 561 645 656 689 727 728 754 772 786 813 863 904 941 954 229 404 470 478 678
706 762 770 912 943 339 351 413 508 617 774 781 857 978 227 240 301 410 443 667 207 231 248 269 313 517 586 616 679 734 810 947 989 252
336 472 704 743 828 910 919 980 984 603 201 551 609 640 732 848 856 862 908 973 212 315 329 332 347 363 516 518 585 607 631 646 680 716
718 838 845 914 917 929 934 216 220 234 283 326 330 380 419 436 440 513 567 614 740 937 215 223 267 272 412 445 484 570 582 610 717 724
814 835 878 401 803 821 839 843 854 864 276 434 540 571 703 757 804 826 948 802 304 681 502 859 317 463 260 765 865`,
  },
  {
    country: 'US',
    callingCode: '1',
    zone: 'America/Chicago',
    codes: `205 251 256 334 659 938 479 501 870 319 515 563 641 712 217 224 309 312 331 447 464 618 630 708 730 773 779 815 847 861 872 225
318 337 504 985 218 320 507 612 651 763 924 952 314 417 557 573 636 660 816 975 228 601 662 769 405 539 572 580 918 615 629 731 901 210
214 254 281 325 346 361 409 430 469 512 682 713 726 737 806 817 830 832 903 936 940 945 956 972 979 262 274 353 414 534 608 715 920 316
913 402 531 219`,
  },
  {
    country: 'US',
    callingCode: '1',
    zone: 'America/Denver',
    codes: '303 719 720 748 970 983 385 435 801 505 575 307 406 915',
  },
  { country: 'US', callingCode: '1', zone: 'America/Phoenix', codes: '480 520 602 623' },
  {
    country: 'US',
    callingCode: '1',
    zone: 'America/Los_Angeles',
    codes: `209 213 279 310 323 341 350 408 415 424 442 510 530 559 562 619 626 628 650 657 661 669 707 714 747 760 805 818 820 831 840 858
909 916 925 949 951 702 725 503 971 206 253 360 425 509 564`,
  },
  { country: 'US', callingCode: '1', zone: 'America/Anchorage', codes: '907' },
  { country: 'US', callingCode: '1', zone: 'Pacific/Honolulu', codes: '808' },
  { country: 'PR', callingCode: '1', zone: 'America/Puerto_Rico', codes: '787 939' },
  {
    country: 'CA',
    callingCode: '1',
    zone: 'America/Toronto',
    codes: `226 249 289 343 365 382 416 437 519 548 613 647 683 705 742 753 905 942 263 354 367 418 438 450 468 514 579 581 819 873`,
  },
  { country: 'CA', callingCode: '1', zone: 'America/Vancouver', codes: '604' },
  { country: 'CA', callingCode: '1', zone: 'America/Edmonton', codes: '368 403 587 780 825' },
  { country: 'CA', callingCode: '1', zone: 'America/Regina', codes: '306 474 639' },
  { country: 'CA', callingCode: '1', zone: 'America/Winnipeg', codes: '204 431 584' },
  { country: 'CA', callingCode: '1', zone: 'America/Halifax', codes: '782 902 428 506' },
  {
    country: 'BR',
    callingCode: '55',
    zone: 'America/Sao_Paulo',
    codes: `11 12 13 14 15 16 17 18 19 21 22 24 27 28 31 32 33 34 35 37 38 41 42 43 44 45 46 47 48 49 51 53 54 55 61 62 63 64 71 73 74 75 77 79
81 82 83 84 85 86 87 88 89 91 93 94 96 98 99`,
  },
  { country: 'BR', callingCode: '55', zone: 'America/Manaus', codes: '65 66 67 69 92 95' },
  { country: 'BR', callingCode: '55', zone: 'America/Rio_Branco', codes: '68' },
  {
    country: 'MX',
    callingCode: '52',
    zone: 'America/Mexico_City',
    codes: '55 56 33 81 222 442 477 999 449 444 229 722 777',
  },
  { country: 'MX', callingCode: '52', zone: 'America/Tijuana', codes: '664 686 646 661 665' },
  { country: 'MX', callingCode: '52', zone: 'America/Cancun', codes: '998 984 983 987' },
  { country: 'MX', callingCode: '52', zone: 'America/Hermosillo', codes: '662 644 622' },
  { country: 'MX', callingCode: '52', zone: 'America/Mazatlan', codes: '667 669 668 612 624' },
  { country: 'MX', callingCode: '52', zone: 'America/Ciudad_Juarez', codes: '656' },
  { country: 'AU', callingCode: '61', zone: 'Australia/Sydney', codes: '2' },
  { country: 'AU', callingCode: '61', zone: 'Australia/Melbourne', codes: '3' },
  { country: 'AU', callingCode: '61', zone: 'Australia/Brisbane', codes: '7' },
];
