-- The cast, as it stands on the first day and after each reset. Ids go on counting, so that none is given twice.
truncate sandbox.clock, sandbox.setting, sandbox.person, sandbox.permission, sandbox.account, sandbox.business,
	sandbox.page, sandbox.login_code, sandbox.token, sandbox.file, sandbox.file_piece, sandbox.container, sandbox.medium,
	sandbox.comment, sandbox.private_reply, sandbox.mention, sandbox.mention_answer, sandbox.message, sandbox.delivery, sandbox.hashtag, sandbox.hashtag_query, sandbox.fault, sandbox.call, sandbox.usage;

insert into sandbox.clock values (0);

insert into sandbox.account (id, username, name, biography, website, followers_count, follows_count,
	professional, draws_placeholders) values
('17841400000000001', 'demobakery', 'Demo Bakery', 'Fresh rolls from six in the morning', 'https://bakery.example/', 4210, 187, true, false),
('17841400000000002', 'democoffee', 'Demo Coffee', 'Roasted next door', 'https://coffee.example/', 1893, 240, true, false),
('17841400000000003', 'demoflorist', 'Demo Florist', 'Flowers of the season', null, 742, 95, true, false),
('17841400000000004', 'demogallery', 'Demo Gallery', null, null, 518, 61, true, false),
('17841400000000005', 'private.person', 'A Private Person', null, null, 88, 102, false, false),
('17841400000000099', 'test_ig_user', 'Test Instagram User', 'The account of the test mode', null, 1000, 100, true, true);

insert into sandbox.business (id, persona, name) values
('10170000000000007', 'PAGE_IN_PORTFOLIO', 'Gallery Holding');

insert into sandbox.page (id, persona, name, category, account_id, business_id, business_edge, ticked) values
('10760000000000001', 'BRAND', 'Demo Bakery', 'Bakery', '17841400000000001', null, null, true),
('10760000000000002', 'BRAND', 'Demo Coffee', 'Coffee shop', '17841400000000002', null, null, true),
('10760000000000003', 'BRAND', 'Demo Fan Page', 'Fan page', null, null, null, true),
('10760000000000004', 'PAGE_NOT_TICKED', 'Demo Florist', 'Florist', '17841400000000003', null, null, false),
('10760000000000005', 'NO_LINKED_ACCOUNT', 'Unlinked Page', 'Local business', null, null, null, true),
('10760000000000006', 'PERSONAL_ACCOUNT', 'Page of a private person', 'Blogger', '17841400000000005', null, null, true),
('10760000000000007', 'PAGE_IN_PORTFOLIO', 'Demo Gallery', 'Art gallery', '17841400000000004', '10170000000000007', 'owned_pages', true),
('10760000000000008', 'MISSING_PERMISSION', 'Demo Florist', 'Florist', '17841400000000003', null, null, true),
('10760000000000099', 'TEST', 'Test Page', 'Test', '17841400000000099', null, null, true);
