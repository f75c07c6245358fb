<?php
/**
 * Installs WordPress in the current folder, adds an editor and an author, and prints their REST API passwords as JSON.
 * Usage: `php wordpress.install.php ADDRESS`.
 */
$_SERVER['HTTP_HOST']   = parse_url( $argv[1], PHP_URL_HOST ) . ':' . parse_url( $argv[1], PHP_URL_PORT );
$_SERVER['REQUEST_URI'] = '/';
define( 'WP_INSTALLING', true );
require getcwd() . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

// do not send the mail to the administrator
add_filter( 'pre_wp_mail', '__return_true' );
wp_install( 'Krant', 'chief', 'chief@example.org', true, '', 'chief-password' );
update_option( 'siteurl', $argv[1] );
update_option( 'home', $argv[1] );
update_option( 'posts_per_rss', 500 );
update_option( 'posts_per_page', 500 );
update_option( 'WPLANG', '' );

$passwords = array();
foreach ( array( 'editor', 'author' ) as $role ) {
	$id = wp_insert_user(
		array(
			'user_login' => $role,
			'user_pass'  => "$role-password",
			'user_email' => "$role@example.org",
			'role'       => $role,
		)
	);
	list( $passwords[ $role ] ) = WP_Application_Passwords::create_new_application_password( $id, array( 'name' => 'script' ) );
}
switch_theme( 'twentytwentythree' );
echo wp_json_encode( array( 'passwords' => $passwords, 'version' => get_bloginfo( 'version' ) ) );
